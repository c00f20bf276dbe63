import { getResponse } from 'msw'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { createMock, type Mock } from './create-mock.ts'
import type { ScenarioName } from '../scenarios/load-scenario.ts'
import { now } from './now.ts'

export type Reply = { readonly status: number; readonly headers: Headers; readonly body: unknown }

export type Client = {
  readonly mock: Mock
  readonly request: (method: string, path: string, body?: URLSearchParams | Blob | string) => Promise<Reply>
  readonly get: (path: string) => Promise<Reply>
  readonly post: (path: string, form?: Readonly<Record<string, string>>) => Promise<Reply>
  readonly demo: (path: string, body: unknown) => Promise<Reply>
}

/** A client with its own mock, which sends requests as the console does. */
export function createClient(scenario: ScenarioName = 'east-mountain-office'): Client {
  const mock = createMock({ scenario, now })
  async function request(method: string, path: string, body?: URLSearchParams | Blob | string): Promise<Reply> {
    const init: RequestInit = body === undefined ? { method } : { method, body }
    const response = await getResponse(mock.handlers, new Request(`http://localhost${path}`, init))
    if (!response) throw new Error(`Nobody answers ${path}`)
    if (response.type === 'error') throw new Error('Connection dropped')
    const text = await response.text()
    const parsed: unknown = text === '' ? null : JSON.parse(text)
    return { status: response.status, headers: response.headers, body: parsed }
  }
  return {
    mock,
    request,
    get: (path) => request('GET', path),
    post: (path, form = {}) => request('POST', path, new URLSearchParams(form)),
    demo: (path, body) => request('POST', `/demo/${path}`, JSON.stringify(body)),
  }
}

export const trunking = (region: RegionCode, path: string): string => `/twilio/${region}/trunking/v1${path}`
export const routes = (region: RegionCode, path: string): string => `/twilio/${region}/routes/v2${path}`
export const account = `/2010-04-01/Accounts/${demoAccountSid}`
export const api = (region: RegionCode, path: string): string => `/twilio/${region}/api${account}${path}`

/** The value at a path in an answer: `valueAt(body, 'meta', 'page')`. */
export function valueAt(body: unknown, ...path: readonly (string | number)[]): unknown {
  let value = body
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([key]) => key === String(step))?.[1]
  }
  return value
}

export function listAt(body: unknown, key: string): readonly unknown[] {
  const list = valueAt(body, key)
  if (!Array.isArray(list)) throw new Error(`No list under ${key}`)
  return list
}
