import { expect, it } from 'vitest'
import { egressChange } from './egress-change.ts'
import { eastMountainFacts, originationUrl, settledIn, withNumber, withParts } from '../account/facts-fixture.ts'

const urls = (region: 'us1' | 'ie1', ...edges: readonly string[]) => ({
  originationUrls: edges.map((edge) => originationUrl(region, `sip:pbx.example.com${edge && `;edge=${edge}`}`)),
})

const shown = (edges: readonly ({ readonly id: string } | null)[]) => edges.map((edge) => edge?.id ?? null)

it.each<readonly [string, 'us1' | 'ie1', readonly string[], readonly string[], readonly (string | null)[]]>([
  ['another edge than calls leave from now', 'us1', ['ashburn'], ['dublin'], ['dublin']],
  ['only what is new', 'us1', ['ashburn'], ['ashburn', 'frankfurt'], ['frankfurt']],
  ['the same', 'us1', ['dublin'], ['dublin'], []],
  ['the edge where the call arrived', 'us1', ['ashburn'], [''], [null]],
  ['calls leave through these URIs already', 'ie1', ['ashburn'], ['dublin'], []],
  ['no call leaves now', 'us1', [], ['dublin'], []],
])('%s', (_, routedTo, inUs1, inIe1, added) => {
  const withUrls = withParts(withParts(eastMountainFacts(), 'us1', urls('us1', ...inUs1)), 'ie1', urls('ie1', ...inIe1))
  const change = egressChange('ie1', withNumber(withUrls, { route: settledIn(routedTo) }))
  expect(shown(change.added)).toEqual(added)
  expect(shown(change.here)).toEqual(inIe1.map((edge) => edge || null))
})

it('ignores a disabled URI', () => {
  const facts = withParts(eastMountainFacts(), 'ie1', {
    originationUrls: [originationUrl('ie1', 'sip:pbx.example.com;edge=tokyo', { enabled: false })],
  })
  expect(egressChange('ie1', facts)).toMatchObject({ here: [], added: [] })
})
