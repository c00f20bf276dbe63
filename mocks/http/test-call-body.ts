import { type E164, parseE164 } from '../../src/domain/base/e164.ts'
import { findEdge } from '../../src/domain/base/edge.ts'
import { parseIpv4 } from '../../src/domain/base/ipv4.ts'
import { isRecord } from '../account/is-record.ts'
import { err, ok, type Result } from '../../src/domain/base/result.ts'
import type { SipAnswer } from '../account/call-decision.ts'
import { callersOf, domainOfTrunk } from '../account/known-callers.ts'
import type { Tables } from '../account/tables.ts'
import type { TestCall } from '../account/test-call.ts'
import type { Body } from './demo-body.ts'

type AnswerOf = (sipUrl: string) => SipAnswer

/** This number is reserved for fiction, and no scenario uses it. */
const somebody = parseE164('+12025550123')

/** The edge nearest to each country's PSTN. Calls from other countries arrive at Ashburn. */
const arrivals: Readonly<Record<string, string>> = { '+353': 'dublin', '+44': 'dublin', '+61': 'sydney' }
const arrivalOf = (caller: E164): string =>
  Object.entries(arrivals).find(([prefix]) => caller.startsWith(prefix))?.[1] ?? 'ashburn'

/** Falls back to somebody's number. */
function parseNumber(body: Body, name: string): Result<E164, string> {
  const value = body[name] ?? somebody
  const number = typeof value === 'string' ? parseE164(value) : undefined
  return number ? ok(number) : err(`${name}: expected a number in E.164`)
}

type Caller = Omit<(TestCall & { readonly leg: 'termination' })['placed'], 'to'>

/** The caller is a known caller's name, or an address with an optional user and password. */
function parseCaller(tables: Tables, body: Body): Result<Caller, string> {
  const trunk = body['trunk']
  const domainName = typeof trunk === 'string' ? domainOfTrunk(tables, trunk) : undefined
  if (!domainName) return err('trunk: expected the name, the domain name or the SID of a trunk')
  const host = body['host'] ?? domainName
  if (typeof host !== 'string') return err('host: expected a Termination URI')
  const { caller, address, user, password } = body
  if (caller !== undefined) {
    const known = callersOf(tables, domainName).find(({ name }) => name === caller)
    if (!known) return err(`caller: ${domainName} has no known caller with this name`)
    return ok({ host, source: known.address, credentials: known.credentials })
  }
  const source = typeof address === 'string' ? parseIpv4(address) : undefined
  if (!source) return err('address: expected an IPv4 address, or the name of a known caller')
  if (user === undefined || user === '') return ok({ host, source, credentials: null })
  if (typeof user !== 'string') return err('user: expected a user name')
  if (password !== undefined && typeof password !== 'string') return err('password: expected a text')
  return ok({ host, source, credentials: { username: user, password: password ?? null } })
}

/** The PBX's response at each URI: a SIP status, or null for no response. URIs that are not listed answer 200. */
function parseAnswers(value: unknown): Result<AnswerOf, string> {
  const answers = new Map<string, SipAnswer>()
  if (!isRecord(value)) return err('answers: expected an object')
  for (const [url, answer] of Object.entries(value)) {
    if (answer !== null && !(typeof answer === 'number' && Number.isInteger(answer) && answer >= 200 && answer < 700))
      return err('answers: expected a SIP status, or null for silence, by SIP URL')
    answers.set(url, answer)
  }
  return ok((sipUrl) => (answers.has(sipUrl) ? (answers.get(sipUrl) ?? null) : 200))
}

function parseTermination(tables: Tables, body: Body): Result<TestCall, string> {
  const caller = parseCaller(tables, body)
  if (!caller.ok) return caller
  // Any text: a PBX may dial what R22 refuses.
  const to = typeof body['to'] === 'string' ? body['to'] : somebody
  if (to === undefined) return err('to: expected a text')
  const from = body['from'] === undefined ? ok(null) : parseNumber(body, 'from')
  return from.ok ? ok({ leg: 'termination', placed: { ...caller.value, to }, from: from.value }) : from
}

function parseOrigination(body: Body, answerOf: AnswerOf): Result<TestCall, string> {
  if (body['number'] === undefined) return err('number: expected a number in E.164')
  const number = parseNumber(body, 'number')
  if (!number.ok) return number
  const from = parseNumber(body, 'caller')
  if (!from.ok) return from
  const edge = body['edge'] ?? arrivalOf(from.value)
  if (typeof edge !== 'string' || !findEdge(edge)) return err('edge: expected an Edge Location')
  return ok({ leg: 'origination', placed: { number: number.value, edge, answerOf }, from: from.value })
}

const longestText = 1000
const textFields = [
  'leg',
  'trunk',
  'host',
  'caller',
  'address',
  'user',
  'password',
  'to',
  'from',
  'number',
  'edge',
  'seed',
]

/** The error names the field. */
export function parseTestCall(tables: Tables, body: Body): Result<TestCall, string> {
  const wrong = textFields.find((name) => {
    const value = body[name]
    return value !== undefined && (typeof value !== 'string' || value.length > longestText)
  })
  if (wrong !== undefined) return err(`${wrong}: expected a text of at most 1,000 characters`)
  const answerOf = parseAnswers(body['answers'] === undefined ? {} : body['answers'])
  if (!answerOf.ok) return answerOf
  if (body['leg'] === 'termination') return parseTermination(tables, body)
  if (body['leg'] === 'origination') return parseOrigination(body, answerOf.value)
  return err('leg: expected "termination" or "origination"')
}
