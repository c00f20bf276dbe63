import { expect, test } from 'vitest'
import type { Kind } from '../account/rows.ts'
import type { Mock } from './create-mock.ts'
import { createClient, valueAt } from './test-client.ts'

/** For tests only. */
export type RefusalCase = readonly [
  request: `${'GET' | 'POST' | 'DELETE'} ${string}`,
  form: Readonly<Record<string, string>>,
  status: number,
  code: number,
]

const kinds: Readonly<Record<Kind, true>> = {
  trunk: true,
  originationUrl: true,
  ipAccessControlList: true,
  ipAddress: true,
  credentialList: true,
  credential: true,
  attachedIpAccessControlList: true,
  attachedCredentialList: true,
  numberRun: true,
  number: true,
  terminationRoute: true,
  numberRoute: true,
  sipDomainRoute: true,
  call: true,
  knownCaller: true,
  reservedName: true,
  foreignName: true,
  demo: true,
  counter: true,
}
const isKind = (name: string): name is Kind => name in kinds

/** Every row of the account, counters included. */
export async function stateBytes(mock: Mock): Promise<string> {
  const tables = await mock.read()
  return JSON.stringify(
    Object.keys(kinds)
      .filter(isKind)
      .map((kind) => [kind, tables.all(kind)]),
  )
}

/** Tests that each request is refused in Twilio's envelope with this status and code, and changes nothing. */
export function testRefusals(cases: readonly RefusalCase[]): void {
  const client = createClient()
  test.each(cases)('%s %o: %i, %i', async (target, form, status, code) => {
    const before = await stateBytes(client.mock)
    const [method = '', path = ''] = target.split(' ')
    const reply = await client.request(method, path, method === 'POST' ? new URLSearchParams(form) : undefined)
    const message = valueAt(reply.body, 'message')
    expect(reply.body).toEqual({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status })
    expect([reply.status, reply.headers.get('content-type')]).toEqual([status, 'application/json'])
    const printed = path.replace(/^\/twilio\/\w+\/\w+/, '').replace(/^\/v\d/, '')
    expect(message).toBe(status === 404 ? `The requested resource ${printed} was not found` : message)
    expect(message).toMatch(/^[A-Z]/)
    expect(await stateBytes(client.mock)).toBe(before)
  })
}
