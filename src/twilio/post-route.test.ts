import * as fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { parseDomainName } from '../domain/base/domain-name.ts'
import { type Instant, parseInstant } from '../domain/base/instant.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { Route } from '../domain/account/route.ts'
import { openApiGate } from './api-gate.ts'
import { postRoute } from './post-route.ts'
import { json, linkLost, refusal, stubAnswers, stubTransport } from './stub-transport.ts'

beforeAll(openApiGate)

const domainName = parseDomainName('east-mountain-office.pstn.twilio.com')
if (domainName === undefined) throw new Error('The subject of the tests is malformed')

const at = (text: string): Instant => {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Error(`No instant: ${text}`)
  return instant
}
const created = '2026-01-02T03:04:05Z'
const explicit = (voiceRegion: RegionCode, updated: string): Route => ({
  kind: 'explicit',
  voiceRegion,
  dateCreated: at(created),
  dateUpdated: at(updated),
})
const wire = (voiceRegion: RegionCode, updated: string): Response =>
  json({ voice_region: voiceRegion, date_created: created, date_updated: updated })

const monday = '2026-11-23T09:00:00Z'
const now = '2026-11-24T12:00:00Z'
const inUs1 = explicit('us1', monday)
const inIe1 = explicit('ie1', now)
const implicit: Route = { kind: 'implicit' }

type Step = readonly [line: string, answer: () => Response | Error]
const down = (): Response => refusal(503, 20503, 'Service unavailable')
const broken = (): Response => refusal(500, 20500, 'Internal Server Error')
const lost = (): Error => linkLost
const noRoute = (): Response => refusal(404, 20404, 'Not found')
const written = (): Response => wire('ie1', now)
const asBefore = (): Response => wire('us1', monday)
const unreadable = (): Response => json({ voice_region: 'ie1' })

type Case = {
  readonly title: string
  readonly before?: Route | null
  /** What the hosts are asked, in order, and what they answer. Nothing else may be asked. */
  readonly steps: readonly Step[]
  readonly outcome: object
}

const cases: readonly Case[] = [
  { title: 'taken by the target’s host', steps: [['POST ie1', written]], outcome: { kind: 'applied', route: inIe1 } },
  {
    title: 'the target’s host cannot: surely not applied, so the next takes it',
    steps: [
      ['POST ie1', down],
      ['POST us1', written],
    ],
    outcome: { kind: 'applied', route: inIe1 },
  },
  {
    title: 'no host can: not applied, told of the target',
    steps: [
      ['POST ie1', down],
      ['POST us1', down],
      ['POST au1', down],
    ],
    outcome: { kind: 'refused', readBack: null, error: { region: 'ie1', status: 503 } },
  },
  {
    title: 'refused: no other host is asked',
    steps: [['POST ie1', () => refusal(400, 21252, 'Invalid Region')]],
    outcome: { kind: 'refused', readBack: null, error: { region: 'ie1', code: 21252 } },
  },
  {
    title: 'the next host refuses: its word counts',
    steps: [
      ['POST ie1', down],
      ['POST us1', () => refusal(401, 20003, 'Authenticate')],
    ],
    outcome: { kind: 'refused', readBack: null, error: { region: 'us1', code: 20003 } },
  },
  {
    title: 'something else than the API answers',
    steps: [['POST ie1', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })]],
    outcome: { kind: 'refused', readBack: null, error: { kind: 'not-the-api' } },
  },
  ...[lost, broken, unreadable].flatMap((answer): Case[] => [
    {
      title: `${answer.name}, yet applied: read back, not repeated`,
      steps: [
        ['POST ie1', answer],
        ['GET us1', written],
      ],
      outcome: { kind: 'applied', route: inIe1 },
    },
    {
      title: `${answer.name}, not applied: the route stands as before, so the next host takes it`,
      steps: [
        ['POST ie1', answer],
        ['GET us1', asBefore],
        ['POST us1', written],
      ],
      outcome: { kind: 'applied', route: inIe1 },
    },
    {
      title: `${answer.name}, and nobody tells how it stands: unknown, nothing more is sent`,
      steps: [
        ['POST ie1', answer],
        ['GET us1', down],
        ['GET ie1', lost],
        ['GET au1', lost],
      ],
      outcome: { kind: 'unknown', error: { region: 'ie1' } },
    },
    {
      title: `${answer.name}, and changed by somebody else: the operator decides`,
      steps: [
        ['POST ie1', answer],
        ['GET us1', () => wire('au1', now)],
      ],
      outcome: { kind: 'refused', readBack: explicit('au1', now), error: { region: 'ie1' } },
    },
  ]),
  {
    title: 'lost, and written back to the same Region by somebody else: the operator decides',
    steps: [
      ['POST ie1', lost],
      ['GET us1', () => wire('us1', now)],
    ],
    outcome: { kind: 'refused', readBack: explicit('us1', now) },
  },
  {
    title: 'lost, and the route before was not known: never repeated',
    before: null,
    steps: [
      ['POST ie1', lost],
      ['GET us1', asBefore],
    ],
    outcome: { kind: 'refused', readBack: inUs1, error: { kind: 'unreachable' } },
  },
  {
    title: 'lost, and still implicit: as before',
    before: implicit,
    steps: [
      ['POST ie1', lost],
      ['GET us1', noRoute],
      ['POST us1', written],
    ],
    outcome: { kind: 'applied', route: inIe1 },
  },
  {
    title: 'lost, was implicit, is explicit now: somebody else',
    before: implicit,
    steps: [
      ['POST ie1', lost],
      ['GET us1', asBefore],
    ],
    outcome: { kind: 'refused', readBack: inUs1 },
  },
  {
    title: 'lost at every host, and never applied',
    steps: [
      ['POST ie1', lost],
      ['GET us1', asBefore],
      ['POST us1', lost],
      ['GET au1', asBefore],
      ['POST au1', lost],
      ['GET ie1', asBefore],
    ],
    outcome: { kind: 'refused', readBack: inUs1, error: { region: 'ie1', kind: 'unreachable' } },
  },
  {
    title: 'the target’s host is gone for all requests: the way goes through the others',
    steps: [
      ['POST ie1', lost],
      ['GET us1', asBefore],
      ['POST us1', down],
      ['POST au1', written],
    ],
    outcome: { kind: 'applied', route: inIe1 },
  },
  {
    title: 'read back through the second other host when the first fails too',
    steps: [
      ['POST ie1', lost],
      ['GET us1', down],
      ['GET ie1', lost],
      ['GET au1', written],
    ],
    outcome: { kind: 'applied', route: inIe1 },
  },
]

const short = (line: string): string => line.replace(/^(\w+) \/twilio\/(\w+)\/.*$/, '$1 $2')

describe('a re-route to IE1', () => {
  test.each(cases)('$title', async ({ before = inUs1, steps, outcome }) => {
    const sent = stubAnswers(...steps.map(([, answer]) => answer()))
    expect(await postRoute({ leg: 'termination', domainName }, 'ie1', before)).toMatchObject(outcome)
    expect(sent.map(({ line }) => short(line))).toEqual(steps.map(([line]) => line))
  })

  test('posts VoiceRegion only', async () => {
    const sent = stubAnswers(written())
    await postRoute({ leg: 'termination', domainName }, 'ie1', inUs1)
    expect(sent[0]?.line).toBe('POST /twilio/ie1/routes/v2/Trunks/east-mountain-office.pstn.twilio.com')
    expect(sent[0]?.init.body).toEqual(new URLSearchParams({ VoiceRegion: 'ie1' }))
  })
})

test('an implicit route in US1 does not prove that a write to US1 was applied', async () => {
  const sent = stubAnswers(linkLost, noRoute(), wire('us1', now))
  expect(await postRoute({ leg: 'termination', domainName }, 'us1', implicit)).toEqual({
    kind: 'applied',
    route: explicit('us1', now),
  })
  expect(sent.map(({ line }) => short(line))).toEqual(['POST us1', 'GET ie1', 'POST ie1'])
})

test('whatever the hosts do, the outcome matches what is stored, or is unknown', async () => {
  const behaviour = fc.constantFrom('answers', 'is down', 'is lost before', 'is lost after')
  const kinds = new Set<string>()
  // The console limits its requests per second. Advancing its clock by 10 ms per call keeps the test fast.
  let time = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 10))
  await fc.assert(
    fc.asyncProperty(fc.array(behaviour, { minLength: 12, maxLength: 12 }), async (behaviours) => {
      let stored: RegionCode = 'us1'
      const left = [...behaviours]
      stubTransport((line) => {
        const does = left.shift() ?? 'is down'
        if (does === 'is down') return down()
        if (does === 'is lost before') return linkLost
        if (line.startsWith('POST')) stored = 'ie1'
        return does === 'is lost after' ? linkLost : wire(stored, stored === 'ie1' ? now : monday)
      })
      const write = await postRoute({ leg: 'termination', domainName }, 'ie1', inUs1)
      kinds.add(write.kind)
      expect(write.kind === 'unknown' ? stored : write.kind === 'applied' ? 'ie1' : 'us1').toBe(stored)
    }),
    { numRuns: 150 },
  )
  expect([...kinds].toSorted()).toEqual(['applied', 'refused', 'unknown'])
})
