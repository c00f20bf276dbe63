import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import type { Instant } from '../../src/domain/base/instant.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import type { Result } from '../../src/domain/base/result.ts'
import type { Refusal } from '../account/refusal.ts'
import type { Tables, WritableTables } from '../account/tables.ts'
import type { Address, Product } from './address.ts'

export type Method = 'GET' | 'POST' | 'DELETE'

export type Success = { readonly status: 200 | 201 | 204; readonly body: unknown }
export type Answer = Result<Success, Refusal>

/** A parsed request, with all that a resource needs to answer it. */
export type Call<T extends Tables = Tables> = Address & {
  readonly query: URLSearchParams
  readonly form: URLSearchParams
  readonly tables: T
  readonly now: Instant
}

type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type Param<Path extends string> = (name: Names<Path>) => string

/** One operation on a matched path. A write makes all of its changes, or none when it is refused. */
export type Operation =
  | { readonly access: 'read'; run(call: Call): Answer }
  | { readonly access: 'write'; run(call: Call<WritableTables>): Answer }

export type Endpoint = {
  readonly product: Product
  readonly method: Method
  /** Left out when every Region offers the endpoint. */
  readonly onlyIn?: RegionCode
  /** Null when the path does not match. Another account's paths never match. */
  match(path: string): Operation | null
}

const products: Readonly<Record<string, Product>> = { v1: 'trunking', v2: 'routes' }

/** `path` is written as in the OpenAPI files, `/v1/Trunks/{Sid}`. It also identifies the product. */
function endpoint<Path extends string>(
  method: Method,
  path: Path,
  operation: (param: Param<Path>) => Operation,
): Endpoint {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '([^/]+)')}$`)
  return {
    product: products[path.slice(1, 3)] ?? 'api',
    method,
    match(text) {
      const values = pattern.exec(text)?.slice(1)
      if (!values) return null
      const params = new Map(names.map((name, index) => [name, decode(values[index] ?? '')]))
      if (params.has('AccountSid') && params.get('AccountSid') !== demoAccountSid) return null
      return operation((name) => params.get(name) ?? '')
    },
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

export const get = <Path extends string>(path: Path, run: (call: Call, param: Param<Path>) => Answer): Endpoint =>
  endpoint('GET', path, (param) => ({ access: 'read', run: (call) => run(call, param) }))

const writing =
  (method: Method) =>
  <Path extends string>(path: Path, run: (call: Call<WritableTables>, param: Param<Path>) => Answer): Endpoint =>
    endpoint(method, path, (param) => ({ access: 'write', run: (call) => run(call, param) }))

export const post = writing('POST')
export const remove = writing('DELETE')
