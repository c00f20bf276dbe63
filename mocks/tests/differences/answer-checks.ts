import { getResponse } from 'msw'
import { expect } from 'vitest'
import { api, createClient, listAt, trunking, valueAt } from '../test-client.ts'
import { startTestServer } from '../test-server.ts'
import type { Checks } from './doc.ts'

async function codesOverHttp(...requests: readonly (readonly string[])[]): Promise<readonly unknown[]> {
  const patience = { requestArrives: 200, headersArrive: 200, checkEvery: 20, bodyBytes: 10 }
  const { port, send, close } = await startTestServer('empty', patience)
  const codes: unknown[] = []
  for (const [start = '', ...lines] of requests) {
    const headers = [`Host: 127.0.0.1:${port}`, 'Connection: close', ...lines]
    const received = await send([start, ...headers, '', ''].join('\r\n'))
    const body: unknown = JSON.parse(received.slice(received.indexOf('\r\n\r\n')))
    codes.push(valueAt(body, 'code'))
  }
  await close()
  return codes
}

export const answerChecks: Checks = {
  async 'page size'() {
    const { get } = createClient()
    const { body } = await get(`${api('us1', '/IncomingPhoneNumbers.json')}?PageSize=5000`)
    expect(valueAt(body, 'page_size')).toBe(1000)
    expect((await get(`${api('us1', '/IncomingPhoneNumbers.json')}?PageSize=0`)).status).toBe(400)
  },
  async 'hosts in answers'() {
    const { body } = await createClient().get(`${trunking('ie1', '/Trunks')}?PageSize=1`)
    const host = 'https://trunking.dublin.ie1.twilio.com/v1/Trunks'
    expect(String(valueAt(body, 'meta', 'next_page_url')).startsWith(`${host}?`)).toBe(true)
    expect(String(valueAt(listAt(body, 'trunks')[0], 'url')).startsWith(`${host}/`)).toBe(true)
  },
  async 'misdirected hosts'() {
    const { handlers } = createClient('empty').mock
    for (const host of ['trunking.ie1', 'trunking.frankfurt.ie1']) {
      const response = await getResponse(handlers, new Request(`https://${host}.twilio.com/v1/Trunks`))
      expect(await response?.json()).toMatchObject({ status: 421, code: 21252 })
    }
  },
  async 'codes of statuses'() {
    const codes = await codesOverHttp(
      ['HELLO'],
      ['GET / HTTP/1.1', 'Origin: https://elsewhere.example'],
      ['POST / HTTP/1.1', 'Content-Length: 5'],
      ['POST / HTTP/1.1', 'Content-Length: 11'],
      ['GET / HTTP/1.1', 'Expect: miracles'],
      ['GET / HTTP/1.1', `X-Long: ${'x'.repeat(20_000)}`],
    )
    expect(codes).toEqual([20400, 20403, 20408, 20413, 20417, 20431])
  },
}
