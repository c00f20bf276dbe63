import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { eastMountainFacts, propagatingTo, settledIn } from '../../domain/account/facts-fixture.ts'
import { missedCallsText } from './instance-missing.tsx'
import { InstanceLines } from './region-switcher.tsx'

const cases = [
  ['active', settledIn('au1'), 'NoneFrom PBX: active, failing', 'Calls are routed here and fail.'],
  ['propagating', propagatingTo('au1'), 'NoneFrom PBX: propagating, failing', 'Calls are routed here and fail.'],
  ['inactive', settledIn('us1'), 'None', 'Calls that were routed here would fail.'],
] as const

test.each(cases)('a Region without an instance where termination is %s', (_, terminationRoute, lines, calls) => {
  const facts = eastMountainFacts({ terminationRoute })
  const reading = {
    facts,
    freshFacts: facts,
    rememberedSince: null,
    reading: false,
    pending: false,
    routesAt: null,
    errors: [],
    retry: () => {},
  }
  const markup = renderToStaticMarkup(<InstanceLines region="au1" state={{ kind: 'none' }} reading={reading} />)
  expect(markup.replaceAll(/<[^>]*>/g, '')).toBe(lines)
  expect(missedCallsText('au1', facts)).toBe(calls)
})
