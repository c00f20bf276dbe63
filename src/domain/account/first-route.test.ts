import { expect, it } from 'vitest'
import { ago, eastMountainFacts, implicit, instance, now, withInstance } from './facts-fixture.ts'
import { markedFirst } from './first-route.ts'
import { regionCodes } from '../base/region.ts'
import { isPropagating, type Route } from './route.ts'

const written = (minutes: number, created = minutes): Route => ({
  kind: 'explicit',
  voiceRegion: 'ie1',
  dateCreated: ago(created),
  dateUpdated: ago(minutes),
})
const east = eastMountainFacts()
const alone = withInstance(east, 'us1', null).trunk
const later = { ...alone, instances: { ...alone.instances, us1: instance('us1', { dateCreated: ago(1) }) } }

it.each([
  ['the name is new', written(2), alone, regionCodes, false],
  ['a standby was added since', written(2), later, regionCodes, false],
  ['an older instance elsewhere took calls before', written(2), east.trunk, regionCodes, true],
  ['it was re-routed since', written(2, 9), alone, regionCodes, true],
  ['another Region has not loaded', written(2), alone, ['ie1', 'au1'] as const, true],
  ['it was never written', implicit, alone, regionCodes, false],
] as const)('when %s', (_, route, trunk, read, propagates) => {
  expect(isPropagating(markedFirst(route, trunk, read), now)).toBe(propagates)
})
