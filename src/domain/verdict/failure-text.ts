import type { FailureReason } from './trunk-failures.ts'

/** Why calls fail: a missing part of an instance, or what happened to one call. */
export type FailureCause =
  | FailureReason
  | 'too-many-calls'
  | 'address-not-listed'
  | 'user-not-listed'
  | 'pbx-not-reached'

type FailureText = {
  /** Twilio's error code, or SIP's 404, which has none. Null if Twilio reports nothing. */
  readonly code: number | null
  /** The error's name in Twilio's list (twilio.com/docs/api/errors). */
  readonly reported?: string
  /** For a table cell. */
  readonly brief: string
  /** What is missing, in a few words. */
  readonly phrase: string
  /** What is missing, as a sentence without its full stop. `where`: "in IE1" or "there"; `who`: "3 numbers have". */
  readonly sentence: (where: string, who?: string) => string
  /** What happens to calls now: "Calls from your PBX …". */
  readonly calls: string
}

/** What Twilio documents about calls that fail, and what we assume (R6, R7, R8). */
export const failureTexts: Readonly<Record<FailureCause, FailureText>> = {
  'no-instance': {
    code: 404,
    brief: 'no instance',
    phrase: 'no instance of this trunk',
    sentence: (where) => `This trunk has no instance ${where}`,
    calls: 'are refused with 404 and leave no call record (assumed: Twilio does not document it)',
  },
  'no-domain-name': {
    code: null,
    brief: 'no domain name',
    phrase: 'no domain name',
    sentence: (where) => `The instance ${where} has no domain name`,
    calls: 'are refused',
  },
  'no-list-attached': {
    code: 32200,
    reported: 'insufficient permissions',
    brief: 'no list',
    phrase: 'no list is attached',
    sentence: (where) => `No access list and no credential list is attached ${where}`,
    calls: 'are refused, error 32200',
  },
  'access-lists-empty': {
    code: 32201,
    brief: 'empty lists',
    phrase: 'access lists are empty',
    sentence: (where) => `The access lists attached ${where} are empty`,
    calls: 'get 403, error 32201',
  },
  'credential-lists-empty': {
    code: 32202,
    brief: 'empty lists',
    phrase: 'credential lists are empty',
    sentence: (where) => `The credential lists attached ${where} are empty`,
    calls: 'get 403, error 32202',
  },
  'address-not-listed': {
    code: 32201,
    reported: 'source address not in an access list',
    brief: 'no address',
    phrase: 'address not in any list',
    sentence: (where) => `No access list attached ${where} has the address`,
    calls: 'get 403, error 32201',
  },
  'user-not-listed': {
    code: 32202,
    reported: 'bad user credentials',
    brief: 'no user',
    phrase: 'user or password unknown',
    sentence: (where) => `No credential list attached ${where} has the user with this password`,
    calls: 'get 403, error 32202',
  },
  'too-many-calls': {
    code: 32001,
    reported: 'more calls per second than the trunk takes',
    brief: 'CPS',
    phrase: 'too many calls per second',
    sentence: (where) => `The instance ${where} gets more new calls per second than its CPS`,
    calls: 'get 503, error 32001',
  },
  'no-enabled-origination-url': {
    code: 32010,
    reported: 'no valid origination URI',
    brief: 'no URI',
    phrase: 'no enabled origination URI',
    sentence: (where) => `No origination URI is enabled ${where}`,
    calls: 'fail, error 32010, and leave no call record',
  },
  'no-reachable-origination-url': {
    code: 32011,
    brief: 'no host',
    phrase: 'no PBX can answer at its origination URIs',
    sentence: (where) => `No PBX can answer at the enabled origination URIs ${where}`,
    calls: 'fail, error 32011',
  },
  'pbx-not-reached': {
    code: 32011,
    reported: 'no answer from your SIP equipment',
    brief: 'no answer',
    phrase: 'no answer from your SIP equipment',
    sentence: (where) => `No origination URI ${where} got an answer`,
    calls: 'fail, error 32011',
  },
  'not-connected': {
    code: null,
    brief: 'not connected',
    phrase: 'no trunk and no webhook',
    sentence: (where, who = 'The number has') => `${who} neither a trunk nor a webhook ${where}`,
    calls: 'are "not connected" and leave no call record and no alert',
  },
}

/** "would be refused, error 32200": what would happen to calls. */
export const callsWould = (cause: FailureCause): string => `would ${failureTexts[cause].calls.replace(/^are /, 'be ')}`

/** "no enabled origination URI in IE1 (32010)" */
export function failureInWords(cause: FailureCause, where: string): string {
  const { phrase, code } = failureTexts[cause]
  return `${phrase} ${where}${code === null ? '' : ` (${code})`}`
}

const causesOfCalls = [
  'no-instance',
  'no-list-attached',
  'address-not-listed',
  'user-not-listed',
  'too-many-calls',
  'no-enabled-origination-url',
  'pbx-not-reached',
] as const

type CauseOfCall = (typeof causesOfCalls)[number]

/** Why one call failed, by Twilio's code; undefined for any other code. */
export const causeOfCall = (code: number | null): CauseOfCall | undefined =>
  causesOfCalls.find((cause) => failureTexts[cause].code === code)
