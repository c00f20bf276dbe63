import { expect, test } from 'vitest'
import type { Mock } from './create-mock.ts'
import { createClient, valueAt } from './test-client.ts'

/** For tests only. */
export type RefusalCase = readonly [
  request: `${'GET' | 'POST' | 'DELETE'} ${string}`,
  form: Readonly<Record<string, string>>,
  status: number,
  code: number,
]

/** Every row of the account as JSON, counters included. */
export const stateBytes = async ({ store }: Mock): Promise<string> => JSON.stringify((await store.read()).rows())

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
