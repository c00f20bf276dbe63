import { expect, it } from 'vitest'
import { must } from '../../domain/account/facts-fixture.ts'
import { parseInstant } from '../../domain/base/instant.ts'
import { type CapacityFinding, capacityFindingText } from './finding-text-capacity.ts'
import { type FindingCases, saidOf } from './finding-text-fixture.ts'

const at = must(parseInstant('2026-11-24T12:00:00Z'))
const five = { cps: 5, by: 'M. Okafor', at }
const about = { check: 'capacity', region: 'ie1', sourceRegion: 'us1', code: 32001 } as const

const cases: FindingCases<CapacityFinding> = {
  'cps-unknown': [
    { ...about, id: 'cps-unknown', severity: 'warning', source: five },
    'CPS in IE1 unknown: Twilio’s API does not show it',
    'It is 1 until you raise it in Twilio’s Console. Calls above it get 503, error 32001. CPS in US1: 5, noted by M. Okafor on 24 Nov.',
    'Look it up in Twilio’s Console and note it for IE1.',
  ],
  'cps-lower': [
    { ...about, id: 'cps-lower', severity: 'warning', source: five, target: { ...five, cps: 1 } },
    'IE1 takes fewer calls per second than US1: 1, not 5',
    'Calls above it get 503, error 32001. Both figures are noted, not loaded: Twilio’s API does not show them.',
    'Raise it in Twilio’s Console, then note it here.',
  ],
}

it.each(Object.entries(cases))('%s', (_id, [finding, ...said]) => {
  expect(saidOf(capacityFindingText(finding))).toEqual(said)
})
