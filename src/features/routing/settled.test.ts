import { expect, it } from 'vitest'
import {
  eastMountainFacts,
  numberAt,
  numberFacts,
  propagatingTo,
  settledIn,
} from '../../domain/account/facts-fixture.ts'
import { later, minutes } from '../../domain/base/instant.ts'
import { propagatingRoutes, settledSentences } from './settled.ts'

const moving = eastMountainFacts({ terminationRoute: propagatingTo('ie1') })
const later5 = { ...moving, now: later(moving.now, minutes(5)) }

it('announces a route when its five minutes are over', () => {
  expect(settledSentences(propagatingRoutes(moving), later5)).toEqual([
    'Settled: calls from your PBX are processed in IE1',
  ])
})

it('announces nothing earlier, and nothing that had already settled', () => {
  expect(settledSentences(propagatingRoutes(moving), moving)).toEqual([])
  expect(settledSentences(propagatingRoutes(later5), later5)).toEqual([])
})

it('says where calls go now, even if the route was written again', () => {
  const back = { ...later5, terminationRoute: settledIn('us1') }
  expect(settledSentences(propagatingRoutes(moving), back)).toEqual([
    'Settled: calls from your PBX are processed in US1',
  ])
})

it('does not announce a route that can no longer be loaded', () => {
  expect(settledSentences(propagatingRoutes(moving), { ...later5, terminationRoute: undefined })).toEqual([])
})

it('names a few numbers and counts many', () => {
  const of = (count: number) =>
    eastMountainFacts({
      numbers: Array.from({ length: count }, (_, at) =>
        numberFacts({ number: numberAt(at), route: propagatingTo('ie1') }),
      ),
    })
  const after = (count: number) => {
    const facts = of(count)
    return settledSentences(propagatingRoutes(facts), { ...facts, now: later(facts.now, minutes(5)) })
  }
  expect(after(2)).toEqual([
    'Settled: calls to +1 402 555 1300 are processed in IE1',
    'Settled: calls to +1 402 555 1301 are processed in IE1',
  ])
  expect(after(40)).toEqual(['Settled: 40 numbers'])
})
