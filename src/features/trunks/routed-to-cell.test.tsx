import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import {
  configuration,
  eastMountainFacts,
  numberFacts,
  originationUrl,
  settledIn,
  trunkSid,
  withInstance,
  withParts,
} from '../../domain/account/facts-fixture.ts'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { shortSid } from '../../domain/base/sid.ts'
import { RoutedToCell } from './routed-to-cell.tsx'
import type { NameOfTrunk } from '../../account/use-name-of-trunk.ts'

const number = numberFacts({
  configurations: { us1: configuration('us1'), ie1: configuration('ie1'), au1: null },
  route: settledIn('ie1'),
})
const cell = (facts: TrunkFacts, shown = number, nameOfTrunk: NameOfTrunk = () => undefined) =>
  renderToStaticMarkup(<RoutedToCell region="ie1" number={shown} facts={facts} nameOfTrunk={nameOfTrunk} />).replaceAll(
    /<[^>]*>/g,
    '',
  )

const fails = 'Calls fail: no enabled origination URI in IE1 (32010)'
const disabled = withParts(eastMountainFacts(), 'ie1', {
  originationUrls: [originationUrl('ie1', 'sip:203.0.113.7', { enabled: false })],
})

test('shows that calls fail in a Region without an enabled origination URI', () => {
  expect(cell(disabled)).toContain(fails)
})

test.each([
  ['an enabled origination URI', eastMountainFacts()],
  ['origination URIs that have not loaded', withParts(disabled, 'ie1', { originationUrls: undefined })],
  ['a Disaster Recovery URL', withInstance(disabled, 'ie1', { disasterRecoveryUrl: 'https://dr.example/' })],
])('shows no failure with %s', (_, facts) => {
  expect(cell(facts)).not.toContain('Calls fail')
})

test('names another trunk that its calls reach, or shows its SID', () => {
  const sid = trunkSid('us1', 'other')
  const configurations = { ...number.configurations, us1: configuration('us1', { trunkSid: sid }) }
  const away = numberFacts({ configurations, route: settledIn('us1') })
  expect(cell(eastMountainFacts(), away, () => 'Wicklow Water')).toContain('Calls reach Wicklow Water in US1')
  expect(cell(eastMountainFacts(), away)).toContain(`Calls reach another trunk, ${shortSid(sid)}, in US1`)
})
