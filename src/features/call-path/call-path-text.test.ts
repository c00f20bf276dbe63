import { describe, expect, it } from 'vitest'
import { findEdge } from '../../domain/base/edge.ts'
import { callPathCases, origination, routed, termination } from './call-path-cases.ts'
import { callPathKey } from './call-path-key.ts'
import { callPathSentences } from './call-path-text.ts'
import type { FailureReason } from '../../domain/verdict/trunk-failures.ts'
import type { CallPathLane } from './call-path.ts'
import { edgeIdText } from './edge-text.ts'
import { laneShortWords } from './lane-short-text.ts'
import { laneWords } from './lane-text.ts'
import { lookupWords } from './lookup-text.ts'

const enters = 'Calls from your PBX enter at an edge (the plain URI lets Twilio choose).'
const route = 'The route of east-mountain-office.pstn.twilio.com'

describe('callPathSentences', () => {
  it('describes the path from the PBX of East Mountain Office', () => {
    expect(callPathSentences(termination())).toEqual([
      `${enters} ${route} is us1. United States (US1) processes and stores them, then sends them to the PSTN.`,
      'IE1: standby, takes none of these calls.',
      'AU1: no instance.',
    ])
  })

  it.each([
    [
      'localized',
      callPathCases['from the PBX, localized'],
      `Calls from your PBX enter at the São Paulo edge (the localized URI names it). ${route} is us1. United States (US1) processes and stores them, then sends them to the PSTN.`,
    ],
    [
      'stranded',
      callPathCases['from the PBX, stranded'],
      `${enters} ${route} is au1. In Australia (AU1) they are refused, 404 (no instance of this trunk).`,
    ],
    [
      'not loaded',
      callPathCases['from the PBX, route not loaded'],
      `${enters} ${route} is not loaded, so the Region is unknown.`,
    ],
    [
      'no domain',
      callPathCases['from the PBX, no Termination URI'],
      'This trunk has no Termination URI, so no calls from your PBX arrive.',
    ],
    [
      'to a number',
      origination(),
      "Calls to +1 402 555 1212 come from the PSTN. The number's route is us1. United States (US1) processes and stores them, then sends them from the Ashburn edge to your PBX.",
    ],
    [
      'no way out',
      callPathCases['to one number, no way out'],
      "Calls to +1 402 555 1212 come from the PSTN. The number's route is us1. In United States (US1) they are not delivered, 32010 (no enabled origination URI).",
    ],
    ['no numbers', callPathCases['to no numbers'], 'This trunk has no numbers, so no calls to numbers arrive.'],
    [
      'none loaded',
      callPathCases['to numbers, none loaded'],
      'Calls to 164 numbers come from the PSTN. No route is loaded, so the Region is unknown.',
    ],
  ])('starts with the path: %s', (_, path, first) => {
    expect(callPathSentences(path)[0]).toBe(first)
  })

  it('describes the effect of the re-route under review', () => {
    expect(callPathSentences(callPathCases['from the PBX, under review'])).toContain(
      'After Re-route to IE1: Ireland (IE1) would process and store these calls.',
    )
    expect(callPathSentences(callPathCases['from the PBX, under review, would fail'])).toContain(
      'After Re-route to AU1: these calls would be refused, 404 (no instance of this trunk).',
    )
  })

  it('never claims that a Region takes no calls while some may still arrive there', () => {
    for (const name of ['from the PBX, propagating', 'from the PBX, propagating from elsewhere'] as const) {
      const sentences = callPathSentences(callPathCases[name])
      expect(sentences.find((sentence) => sentence.startsWith('US1:'))).toMatch(/may still take/)
    }
  })

  it('describes each Region when numbers are routed to several', () => {
    expect(callPathSentences(callPathCases['to numbers, some not loaded'])).toEqual([
      "Calls to 164 numbers come from the PSTN. Each number's route sets the Region.",
      '8 numbers: United States (US1) processes and stores their calls, then sends them from the Ashburn edge to your PBX.',
      '2 numbers: Ireland (IE1) processes and stores their calls, then sends them from the Dublin edge to your PBX.',
      "Some numbers' routes are not loaded.",
      'AU1: no instance.',
    ])
  })

  it.each(Object.entries(callPathCases))('mentions every Region: %s', (_, path) => {
    const text = callPathSentences(path).join(' ')
    for (const label of ['US1', 'IE1', 'AU1']) expect(text).toContain(label)
    expect(text).not.toMatch(/undefined|null|NaN/)
  })
})

describe('callPathKey', () => {
  it.each([
    ['live', termination(), ['Live in US1']],
    ['under review', callPathCases['from the PBX, under review'], ['Live in US1', 'After Re-route to IE1']],
    ['propagating', callPathCases['from the PBX, propagating'], ['US1 may still take calls', 'Live in IE1']],
    ['stranded', callPathCases['from the PBX, stranded'], ['Fails in AU1 (404)']],
    ['no way out', callPathCases['to one number, no way out'], ['Fails in US1 (32010)']],
    ['not loaded', callPathCases['from the PBX, route not loaded'], []],
    ['several Regions', origination({ routed: routed({ us1: 2, au1: 1 }) }), ['Live in US1', 'Fails in AU1']],
  ])('%s', (_, path, words) => {
    expect(callPathKey(path).map((entry) => entry.words)).toEqual(words)
  })
})

describe('text in the boxes', () => {
  const [someLane] = termination().lanes
  if (!someLane) throw new Error('no lane')

  const wide = Object.entries(callPathCases).flatMap(([name, path]) =>
    path.lanes.map((lane): [string, string, readonly string[]] => {
      const { lead, rest } = laneWords(lane, path.knowledge)
      return [`${name}, ${lane.region}`, `${lead}: ${rest}`, laneShortWords(lane, path.knowledge)]
    }),
  )

  it.each(wide)('fits its lane: %s', (_, words, lines) => {
    expect(words.length).toBeLessThanOrEqual(43)
    expect(lines.length).toBeLessThanOrEqual(2)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(12)
  })

  // The causes of a simulated call have their own text.
  const causes = [
    'no-instance',
    'no-domain-name',
    'no-list-attached',
    'access-lists-empty',
    'credential-lists-empty',
    'no-enabled-origination-url',
    'not-connected',
  ] as const satisfies readonly FailureReason[]
  const wires = ['live', 'prospective'] as const
  const failing = causes.flatMap((cause) =>
    (['none', 'incomplete', 'standby'] as const).flatMap((standing) =>
      wires.map((wire): [string, CallPathLane] => [
        `${cause}, ${standing}, ${wire}`,
        { ...someLane, wire, standing, outcome: { kind: 'fails', cause } },
      ]),
    ),
  )

  it.each(failing)('fits its lane for every failure: %s', (_, lane) => {
    const { lead, rest } = laneWords(lane, 'known')
    expect(`${lead}: ${rest}`.length).toBeLessThanOrEqual(43)
  })

  it.each([
    ['ashburn', 188, 'edge=ashburn'],
    ['singapore', 188, 'edge=singapore'],
    ['sao-paulo', 188, 'edge=sao-paulo'],
    ['singapore', 172, 'singapore'],
    ['frankfurt-ix', 188, 'frankfurt-ix'],
  ])('shortens the edge id to fit its box: %s in %d px', (id, width, text) => {
    const city = findEdge(id)?.city ?? ''
    expect(edgeIdText({ id, city, lit: true }, 'origination', width)).toBe(text)
    expect(edgeIdText({ id, city, lit: false }, 'origination', width)).toBe(id)
    expect(edgeIdText({ id, city, lit: true }, 'termination', width)).toBe(id)
  })

  it.each([
    ['from the PBX', 'Active Region', 'same for every edge'],
    ['from the PBX, by default', 'Active Region', 'default, never set'],
    ['from the PBX, propagating', 'Active Region', 'propagating'],
    ['from the PBX, no Termination URI', 'Active Region', 'no Termination URI'],
    ['to one number', "Number's route", 'not affected by edge='],
    ['to numbers, some not loaded', "Numbers' routes", 'some not loaded'],
    ['to numbers, none loaded', "Numbers' routes", 'not loaded'],
  ] as const)('route lookup: %s', (name, title, note) => {
    expect(lookupWords(callPathCases[name])).toMatchObject({ title, note })
  })
})
