import type { ErrorObject } from 'ajv'
import type { FaultProduct } from '../../account/fault.ts'
import { type Exception, exceptions } from './exceptions.ts'
import { isRecord } from './is-record.ts'
import type { Specified } from './specification.ts'

/** A request to the regional API with its answer. */
export type Exchange = {
  /** Null where the address names none. */
  readonly product: FaultProduct | null
  readonly method: string
  readonly path: string
  readonly status: number
  /** Undefined when there is none. */
  readonly body: unknown
}

export type Checked = {
  /** The operation that was answered, when the answer is a success. */
  readonly covered: string | null
  readonly faults: readonly string[]
  readonly used: readonly Exception[]
}

const withoutParameters = (template: string): number => template.replaceAll(/\{\w+\}/g, '').length

/** `/Calls/{Sid}.json` also matches `/Calls/Local.json`: the template with the most words of its own holds. */
function operationOf(specified: readonly Specified[], { product, method, path }: Exchange): Specified | undefined {
  return specified
    .filter((operation) => operation.product === product && operation.method === method && operation.path.test(path))
    .toSorted((one, other) => withoutParameters(other.template) - withoutParameters(one.template))[0]
}

/** Twilio's envelope of errors, which the specification leaves out. */
function envelopeFaults(status: number, body: unknown): readonly string[] {
  if (!isRecord(body)) return ['an error without an envelope']
  const isWhole =
    body['status'] === status &&
    Number.isInteger(body['code']) &&
    typeof body['message'] === 'string' &&
    body['more_info'] === `https://www.twilio.com/docs/errors/${String(body['code'])}` &&
    Object.keys(body).length === 4
  return isWhole ? [] : [`an envelope of another form: ${JSON.stringify(body)}`]
}

/** `/trunks/3/links recording`: without the index, which differs from page to page. */
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
  if (!operation) return { ...nothing, faults: ['a success, though nothing like it is specified'] }
  const validate = operation.bodyOf(status)
  const covered = operation.id
  if (validate === undefined) return { covered, used: [], faults: [`status ${status}, which is not specified`] }
  if (validate === null)
    return { covered, used: [], faults: body === undefined ? [] : ['a body where none is specified'] }
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
