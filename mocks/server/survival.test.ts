import { Agent, request as httpRequest } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RegionCode, regionCodes } from '../../src/domain/base/region.ts'
import { api, listAt, routes, trunking, valueAt } from '../tests/test-client.ts'
import { startTestServer, type TestServer } from '../tests/test-server.ts'

// 10,000 mixed requests from 50 connections must give no unexpected error and lose no write.

const connections = 50
const rounds = 20

let server: TestServer

beforeAll(async () => {
  server = await startTestServer('empty')
})
afterAll(() => server.close())

type Reply = { readonly status: number; readonly body: unknown }
type Send = (method: string, path: string, form?: Readonly<Record<string, string>>) => Promise<Reply>

/** One connection that stays open. Each request waits for the previous one. */
function connect(): { readonly send: Send; readonly close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const send: Send = (method, path, form) =>
    new Promise((resolve, reject) => {
      const headers = form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
      const outgoing = httpRequest(`${server.url}${path}`, { agent, method, headers }, (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          const body: unknown = text === '' ? null : JSON.parse(text)
          resolve({ status: incoming.statusCode ?? 0, body })
        })
      })
      outgoing.on('error', reject)
      outgoing.end(form && new URLSearchParams(form).toString())
    })
  return { send, close: () => agent.destroy() }
}

const sidIn = ({ body }: Reply): string => String(valueAt(body, 'sid'))

type Client = { readonly index: number; readonly region: RegionCode; readonly send: Send }
/** The number of requests that a client sent, and its unexpected answers. */
type Tally = { requests: number; readonly surprises: unknown[] }

/** One client's ten requests in a round. The API should refuse some of them. */
async function playRound(
  client: Client,
  sharedList: string,
  tally: Tally,
  own: { trunk: string; round: number },
): Promise<void> {
  const { index, region, send } = client
  const expecting = async (status: number, ...asked: Parameters<Send>): Promise<Reply> => {
    const reply = await send(...asked)
    tally.requests += 1
    if (reply.status !== status) tally.surprises.push({ asked, reply })
    return reply
  }
  const trunk = trunking(region, `/Trunks/${own.trunk}`)
  const name = `Client ${index} round ${own.round}`
  await expecting(200, 'POST', trunk, { FriendlyName: name })
  const url = { FriendlyName: name, SipUrl: 'sip:203.0.113.7', Priority: '10', Weight: '10', Enabled: 'true' }
  const created = await expecting(201, 'POST', `${trunk}/OriginationUrls`, url)
  await expecting(400, 'POST', `${trunk}/OriginationUrls`, { ...url, SipUrl: 'http://203.0.113.7' })
  await expecting(200, 'POST', `${trunk}/OriginationUrls/${sidIn(created)}`, { Weight: String(own.round + 1) })
  const users = api(region, `/SIP/CredentialLists/${sharedList}/Credentials.json`)
  await expecting(201, 'POST', users, { Username: `u${index}-${own.round}`, Password: 'Correct-horse-1' })
  await expecting(200, 'POST', routes('us1', `/Trunks/survivor-${index}.pstn.twilio.com`), {
    VoiceRegion: regionCodes[own.round % 3] ?? 'us1',
  })
  await expecting(200, 'GET', `${trunking(region, '/Trunks')}?PageSize=5`)
  const { body } = await expecting(200, 'GET', trunk)
  if (valueAt(body, 'friendly_name') !== name) tally.surprises.push({ lost: name, body })
  await expecting(404, 'GET', trunking(region === 'us1' ? 'ie1' : 'us1', `/Trunks/${own.trunk}`))
  await expecting(204, 'DELETE', `${trunk}/OriginationUrls/${sidIn(created)}`)
}

test(`${(connections * rounds * 10).toLocaleString('en')} mixed requests from ${connections} connections`, async () => {
  const { send } = connect()
  const lists: Record<string, string> = {}
  for (const region of regionCodes)
    lists[region] = sidIn(await send('POST', api(region, '/SIP/CredentialLists.json'), { FriendlyName: 'Shared' }))
  const tally: Tally = { requests: 0, surprises: [] }

  async function play(index: number): Promise<void> {
    const { send: ownSend, close } = connect()
    const region = regionCodes[index % 3] ?? 'us1'
    const client = { index, region, send: ownSend }
    const form = { DomainName: `survivor-${index}.pstn.twilio.com` }
    const trunk = sidIn(await ownSend('POST', trunking(region, '/Trunks'), form))
    for (let round = 0; round < rounds; round += 1)
      await playRound(client, lists[region] ?? '', tally, { trunk, round })
    close()
  }

  await Promise.all(Array.from({ length: connections }, (_, index) => play(index)))
  expect(tally.surprises.slice(0, 3)).toEqual([])
  expect(tally.requests).toBe(connections * rounds * 10)

  const names = new Set<unknown>()
  for (const region of regionCodes) {
    const { body } = await send(
      'GET',
      `${api(region, `/SIP/CredentialLists/${lists[region]}/Credentials.json`)}?PageSize=1000`,
    )
    for (const credential of listAt(body, 'credentials')) names.add(valueAt(credential, 'username'))
  }
  expect(names.size).toBe(connections * rounds)
  const tables = await server.mock.read()
  expect(tables.all('originationUrl')).toEqual([])
  expect(
    tables
      .all('trunk')
      .map(({ friendlyName }) => friendlyName)
      .filter((name) => !name?.endsWith(`round ${rounds - 1}`)),
  ).toEqual([])
  const lastRegion = regionCodes[(rounds - 1) % 3]
  expect(new Set(tables.all('terminationRoute').map(({ voiceRegion }) => voiceRegion))).toEqual(new Set([lastRegion]))
  expect(tables.all('terminationRoute')).toHaveLength(connections)
})
