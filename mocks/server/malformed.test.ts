import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { valueAt } from '../tests/test-client.ts'
import { kindsOfMalformed, malformedRequest } from '../tests/malformed-requests.ts'
import { startTestServer, type TestServer } from '../tests/test-server.ts'

const count = 2000
const connections = 40

let server: TestServer

beforeAll(async () => {
  server = await startTestServer('east-mountain-office')
}, 60_000)
afterAll(() => server.close())

/** Sends the bytes and returns everything that the server sends until it closes the connection. */
function say(bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1')
    let heard = ''
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      heard += text
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(heard))
    socket.end(bytes)
  })
}

/** Why the answer is not a single refusal in Twilio's envelope; null when it is. */
function complaintAbout(heard: string): string | null {
  const end = heard.indexOf('\r\n\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(heard)?.[1])
  if (!(status >= 400 && status < 500)) return `not refused: ${heard.slice(0, 300)}`
  if (!/content-type: application\/json\r\n/i.test(heard)) return 'not JSON'
  const body: unknown = JSON.parse(heard.slice(end + 4))
  const code = valueAt(body, 'code')
  const isEnvelope =
    valueAt(body, 'status') === status &&
    typeof valueAt(body, 'message') === 'string' &&
    valueAt(body, 'more_info') === `https://www.twilio.com/docs/errors/${String(code)}`
  return isEnvelope ? null : `no envelope: ${JSON.stringify(body)}`
}

test(`${count.toLocaleString('en')} malformed requests get Twilio’s error envelope and change nothing`, async () => {
  const rows = async () => JSON.stringify((await server.mock.store.read()).rows())
  const before = await rows()
  const complaints: unknown[] = []
  const seen = new Map<string, number>()
  let next = 0

  async function sayInTurn(): Promise<void> {
    while (next < count) {
      const { kind, bytes } = malformedRequest(next, `127.0.0.1:${server.port}`)
      next += 1
      const complaint = complaintAbout(await say(bytes))
      if (complaint !== null) complaints.push({ kind, bytes: bytes.toString('latin1').slice(0, 300), complaint })
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
    }
  }

  await Promise.all(Array.from({ length: connections }, sayInTurn))
  expect(complaints.slice(0, 5)).toEqual([])
  expect([...seen.keys()].toSorted()).toEqual([...kindsOfMalformed].toSorted())
  expect(await rows()).toBe(before)
}, 120_000)
