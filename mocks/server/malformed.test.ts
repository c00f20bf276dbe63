import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kindsOfMalformed, malformedRequest } from '../tests/malformed-requests.ts'
import { stateBytes } from '../tests/refused.ts'
import { valueAt } from '../tests/test-client.ts'
import { startTestServer, type TestServer } from '../tests/test-server.ts'

const count = 2000
const connections = 40

let server: TestServer

beforeAll(async () => {
  server = await startTestServer('east-mountain-office')
})
afterAll(() => server.close())

/** Sends the bytes and returns everything that the server sends until it closes the connection. */
function send(bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1')
    let received = ''
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      received += text
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(received))
    socket.end(bytes)
  })
}

/** Why the answer is not a single refusal in Twilio's envelope; null when it is. */
function complaintAbout(received: string): string | null {
  const end = received.indexOf('\r\n\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(received)?.[1])
  if (!(status >= 400 && status < 500)) return `not refused: ${received.slice(0, 300)}`
  if (!/content-type: application\/json\r\n/i.test(received)) return 'not JSON'
  const body: unknown = JSON.parse(received.slice(end + 4))
  const code = valueAt(body, 'code')
  const isEnvelope =
    valueAt(body, 'status') === status &&
    typeof valueAt(body, 'message') === 'string' &&
    valueAt(body, 'more_info') === `https://www.twilio.com/docs/errors/${String(code)}`
  return isEnvelope ? null : `no envelope: ${JSON.stringify(body)}`
}

test(`${count.toLocaleString('en')} malformed requests get Twilio’s error envelope and change nothing`, async () => {
  const before = await stateBytes(server.mock)
  const complaints: unknown[] = []
  const seen = new Map<string, number>()
  let next = 0

  async function sendInTurn(): Promise<void> {
    while (next < count) {
      const { kind, bytes } = malformedRequest(next, `127.0.0.1:${server.port}`)
      next += 1
      const complaint = complaintAbout(await send(bytes))
      if (complaint !== null) complaints.push({ kind, bytes: bytes.toString('latin1').slice(0, 300), complaint })
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
    }
  }

  await Promise.all(Array.from({ length: connections }, sendInTurn))
  expect(complaints.slice(0, 5)).toEqual([])
  expect([...seen.keys()].toSorted()).toEqual([...kindsOfMalformed].toSorted())
  expect(await stateBytes(server.mock)).toBe(before)
})
