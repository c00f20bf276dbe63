import { QueryClient } from '@tanstack/react-query'
import { beforeAll, expect, it } from 'vitest'
import { eastMountain, eastMountainFacts, office, trunkSid } from '../../domain/account/facts-fixture.ts'
import type { PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import { openApiGate } from '../../twilio/api-gate.ts'
import { linkLost, refusal } from '../../twilio/stub-transport.ts'
import { stubAccount } from './api-fixture.ts'
import { readCheck } from './check-reroute.ts'
import { routeQueries } from '../../account/route-queries.ts'

beforeAll(openApiGate)

const termination: PlannedReroutes = { subjects: [{ leg: 'termination', domainName: eastMountain }], target: 'ie1' }
const origination: PlannedReroutes = { subjects: [{ leg: 'origination', number: office }], target: 'ie1' }
const page = eastMountainFacts()
const newClient = () => new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })

it('loads again what is cached, including list entries', async () => {
  const sent = stubAccount()
  const client = newClient()
  await readCheck(client, termination, page)
  const first = sent.map(({ line }) => line)
  await readCheck(client, termination, page)
  expect(
    sent
      .map(({ line }) => line)
      .slice(first.length)
      .toSorted(),
  ).toEqual(first.toSorted())
  expect(first.some((line) => line.includes('/IpAddresses.json'))).toBe(true)
})

it('fetches the route through the target host', async () => {
  const sent = stubAccount()
  await readCheck(newClient(), termination, page)
  expect(sent[0]?.line).toBe(`GET /twilio/ie1/routes/v2/Trunks/${eastMountain}`)
})

it('knows both instances and where calls go', async () => {
  stubAccount()
  const facts = await readCheck(newClient(), termination, page)
  expect(facts.terminationRoute).toMatchObject({ voiceRegion: 'us1' })
  expect(facts.trunk.instances.ie1?.sid).toBe(trunkSid('ie1'))
  expect(facts.parts.us1?.ipAccessControlLists?.[0]?.entries[0]?.friendlyName).toBe('SBC')
  expect(facts.parts.ie1?.originationUrls).toEqual([])
  expect(facts.regionsRead).toEqual(['us1', 'ie1', 'au1'])
})

it('treats what fails to load now as not loaded, whatever the page has', async () => {
  stubAccount((line) => (line.includes('/ie1/') ? refusal(503, 20503, 'Service unavailable') : undefined))
  const facts = await readCheck(newClient(), origination, page)
  expect(page.regionsRead).toContain('ie1')
  expect(facts.regionsRead).toEqual(['us1', 'au1'])
  expect(facts.trunk.instances.ie1).toBeUndefined()
  expect(facts.parts.ie1).toBeUndefined()
  expect(facts.numberListsRead).not.toContain('ie1')
  expect(facts.numbers[0]?.configurations).not.toHaveProperty('ie1')
  // The way out of a failing Region must not depend on it (R18).
  expect(facts.numbers[0]?.route).toMatchObject({ voiceRegion: 'us1' })
})

it('treats a route that no host returns as not loaded', async () => {
  stubAccount((line) => (line.includes('/routes/') ? linkLost : undefined))
  const facts = await readCheck(newClient(), termination, page)
  expect(facts.terminationRoute).toBeUndefined()
  expect(facts.numbers[0]?.route).toBeUndefined()
})

it('lists numbers again only in the two Regions', async () => {
  const sent = stubAccount()
  await readCheck(newClient(), origination, page)
  const listed = sent.filter(({ line }) => line.includes('/IncomingPhoneNumbers.json')).map(({ line }) => line)
  expect(new Set(listed.map((line) => line.split('/')[2]))).toEqual(new Set(['ie1', 'us1']))
})

it('caches what it fetched, so that the page shows it too', async () => {
  stubAccount()
  const client = newClient()
  await readCheck(client, termination, page)
  expect(client.getQueryData(routeQueries.termination(eastMountain).queryKey)).toMatchObject({ voiceRegion: 'us1' })
})

it('fetches each route of both legs once, through the target host', async () => {
  const sent = stubAccount()
  const subjects = [...termination.subjects, ...origination.subjects]
  const facts = await readCheck(newClient(), { subjects, target: 'ie1' }, page)
  const routes = sent.map(({ line }) => line).filter((line) => line.includes('/routes/'))
  expect(routes).toEqual([
    `GET /twilio/ie1/routes/v2/Trunks/${eastMountain}`,
    `GET /twilio/ie1/routes/v2/PhoneNumbers/${office}`,
  ])
  expect(facts.terminationRoute).toMatchObject({ voiceRegion: 'us1' })
  expect(facts.numbers[0]?.route).toMatchObject({ voiceRegion: 'us1' })
})
