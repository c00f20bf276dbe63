import type { FormName } from './form-rules.cases.ts'
import { acceptedSipUris } from './sip-uri.cases.ts'

// What each form accepts, some of it with a warning, and what the API answers. Complements form-rules.cases.ts. For
// tests only.

const x = (count: number): string => 'x'.repeat(count)

export type TakenCase = {
  readonly form: FormName
  readonly field: string
  readonly text: string
  /** The kinds of warning that the form shows; the API accepts the value anyway. */
  readonly warnings: readonly string[]
}

const takenAs =
  (...warnings: readonly string[]) =>
  (form: FormName, field: string, ...texts: readonly string[]): readonly TakenCase[] =>
    texts.map((text) => ({ form, field, text, warnings }))

const silently = takenAs()

/** Accepted by the form and the API. The form warns if Twilio's docs forbid it or it has an unexpected effect. */
export const takenCases: readonly TakenCase[] = [
  ...silently('trunk', 'name', '', 'north', 'n', '42', 'a--b', x(63), 'North'),
  ...takenAs('sub-domain')('trunk', 'name', 'desk.galway-claims'),
  ...silently('trunk', 'friendlyName', '', 'North', 'Galway Claims', x(64)),
  ...takenAs('too-long')('trunk', 'friendlyName', x(65)),
  ...silently('trunk', 'transferMode', 'disable-all', 'enable-all', 'sip-only'),
  ...silently('trunk', 'transferCallerId', 'from-transferee', 'from-transferor'),
  ...silently('trunk', 'disasterRecoveryUrl', '', 'https://north.example/voice'),
  ...takenAs('not-encrypted')('trunk', 'disasterRecoveryUrl', 'http://north.example'),
  ...silently('trunk', 'disasterRecoveryMethod', 'GET', 'POST'),
  ...silently(
    'recording',
    'mode',
    'do-not-record',
    'record-from-ringing',
    'record-from-answer',
    'record-from-ringing-dual',
    'record-from-answer-dual',
  ),
  ...silently('recording', 'trim', 'trim-silence', 'do-not-trim'),

  ...silently('origination-uri', 'priority', '0', '65535'),
  ...silently('origination-uri', 'weight', '1', '65535'),
  ...takenAs('weight-zero')('origination-uri', 'weight', '0'),
  ...silently('origination-uri', 'friendlyName', 'P', x(64)),
  ...takenAs('sips', 'media-unencrypted')('origination-uri', 'sipUrl', 'sips:pbx.example;edge=dublin'),
  ...takenAs('user-part')('origination-uri', 'sipUrl', 'sip:+14025551212@pbx.example;edge=dublin'),
  ...takenAs('no-edge')('origination-uri', 'sipUrl', 'sip:pbx.example'),
  ...takenAs('unknown-edge')('origination-uri', 'sipUrl', 'sip:pbx.example;edge=dubln', 'sip:pbx.example;edge=ie1'),
  ...takenAs('legacy-region')('origination-uri', 'sipUrl', 'sip:pbx.example;region=ie1'),
  ...takenAs('unreachable-host')('origination-uri', 'sipUrl', 'sip:10.0.0.7;edge=dublin', 'sip:pbx.local;edge=dublin'),

  ...silently('access-list', 'friendlyName', 'N', x(255), 'office sbc'),
  ...silently('address', 'address', '198.51.100.9', '198.51.100.0/24', '198.51.100.9/32', '11.0.0.0/9'),
  ...takenAs('wide')('address', 'address', '192.0.0.0/8', '64.0.0.0/2'),
  ...takenAs('twilio')('address', 'address', '54.172.60.1', '168.86.128.0/18'),
  ...takenAs('host-bits')('address', 'address', '198.51.100.9/29'),
  ...takenAs('everyone', 'covers-others')('address', 'address', '0.0.0.0/0'),
  ...takenAs('covers-others')('address', 'address', '203.0.113.0/24'),
  ...takenAs('closed-range')('address', 'address', '10.0.0.7'),
  ...silently('address', 'friendlyName', 'S', x(255)),
  ...silently('credential-list', 'friendlyName', 'N', x(64), 'office pbx users'),
  ...silently('credential', 'username', 'n', x(32), 'SBC-admin'),
  ...silently('credential', 'password', 'Correct9hors', 'aA1!aA1!aA1!'),
  ...silently('password', 'password', 'Correct9hors'),
  ...takenAs('space-at-end')('credential', 'password', ' Correct9horse', 'Correct9horse '),
  ...takenAs('space-at-end')('password', 'password', ' Correct9horse', 'Correct9horse '),
]

/** The form accepts every URI that the API accepts, maybe with warnings. */
export const takenSipUris: readonly string[] = acceptedSipUris

/** Accepted by the form, which cannot know better, and refused by the API. */
export const toldByTheApi: readonly (readonly [name: string, code: number])[] = [
  // Names of other accounts, and reserved names.
  ['acme', 21248],
  ['main-office', 21248],
  ['east-mountain-fax', 21248],
  // A parent account may have `north`.
  ['desk.north', 21247],
]

export type LimitCase = {
  readonly form: FormName
  readonly limit: string
  readonly most: number
  readonly code: number
}

/** The limits; the API refuses one more with 400. */
export const limitCases: readonly LimitCase[] = [
  { form: 'trunk', limit: 'trunks', most: 100, code: 21244 },
  { form: 'origination-uri', limit: 'origination-uris', most: 10, code: 21249 },
  { form: 'access-list', limit: 'ip-access-control-lists', most: 1000, code: 21255 },
  { form: 'address', limit: 'addresses', most: 100, code: 21237 },
  { form: 'credential-list', limit: 'credential-lists', most: 100, code: 21239 },
  { form: 'credential', limit: 'credentials', most: 1000, code: 21242 },
]
