import type { ErrorObject } from 'ajv'
import { isRecord } from '../../account/is-record.ts'
import type { FaultProduct } from '../../account/fault.ts'
import { type Exception, exceptions } from './exceptions.ts'
import type { Specified } from './specification.ts'

/** A request to the regional API and its answer. */
export type Exchange = {
  /** Null when the address names no product. */
  readonly product: FaultProduct | null
  readonly method: string
  readonly path: string
  readonly status: number
  /** Undefined when the answer has no body. */
  readonly body: unknown
}

export type Checked = {
  /** The operation of a successful answer. */
  readonly covered: string | null
  readonly faults: readonly string[]
  readonly used: readonly Exception[]
}

const withoutParameters = (template: string): number => template.replaceAll(/\{\w+\}/g, '').length

/** `/Calls/{Sid}.json` also matches `/Calls/Local.json`, so prefer the template with the most literal text. */
function operationOf(specified: readonly Specified[], { product, method, path }: Exchange): Specified | undefined {
  return specified
    .filter((operation) => operation.product === product && operation.method === method && operation.path.test(path))
    .toSorted((one, other) => withoutParameters(other.template) - withoutParameters(one.template))[0]
}

/** Checks Twilio's error envelope, which the specification does not describe. */
function envelopeFaults(status: number, body: unknown): readonly string[] {
  if (!isRecord(body)) return ['an error without an envelope']
  const isWhole =
    body['status'] === status &&
    Number.isInteger(body['code']) &&
    typeof body['message'] === 'string' &&
    body['more_info'] === `https://www.twilio.com/docs/errors/${String(body['code'])}` &&
    Object.keys(body).length === 4
  return isWhole ? [] : [`an envelope of another shape: ${JSON.stringify(body)}`]
}

/** The place of an error without list indexes, which differ from page to page: `/trunks/links recording`. */
function placeOf({ instancePath, keyword, params }: ErrorObject): string {
  const place = instancePath.replaceAll(/\/\d+(?=\/|$)/g, '')
  const name: unknown = keyword === 'additionalProperties' ? params['additionalProperty'] : params['missingProperty']
  return typeof name === 'string' ? `${place}/${name}` : place
}

const isExcepted = ({ operations, place, value }: Exception, { id }: Specified, error: ErrorObject): boolean =>
  operations.test(id) && place.test(placeOf(error)) && error.data === value

export function checkExchange(specified: readonly Specified[], exchange: Exchange): Checked {
  const { status, body } = exchange
  const operation = operationOf(specified, exchange)
  const nothing = { covered: null, used: [] }
  if (status >= 400) return { ...nothing, faults: envelopeFaults(status, body) }
  if (!operation) return { ...nothing, faults: ['a success, but no operation with this path is specified'] }
  const validate = operation.bodyOf(status)
  const covered = operation.id
  if (validate === undefined) return { covered, used: [], faults: [`status ${status}, which is not specified`] }
  if (validate === null)
    return { covered, used: [], faults: body === undefined ? [] : ['a body, but none is specified'] }
  if (validate(body)) return { covered, used: [], faults: [] }
  const faults: string[] = []
  const used: Exception[] = []
  for (const error of validate.errors ?? []) {
    const exception = exceptions.find((candidate) => isExcepted(candidate, operation, error))
    if (exception) used.push(exception)
    else faults.push(`${placeOf(error)} ${error.message ?? error.keyword}`)
  }
  return { covered, faults, used }
}
