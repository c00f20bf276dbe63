import { expect, it } from 'vitest'
import type { E164 } from '../domain/base/e164.ts'
import { configuration, instance, must, numberAt, trunkSid } from '../domain/account/facts-fixture.ts'
import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { groupTrunks } from '../domain/account/trunk.ts'
import type { AccountLists } from './use-account-lists.ts'
import { mostTellingFirst } from './most-telling-first.ts'

const trunk = must(groupTrunks([instance('us1'), instance('ie1')])[0])

type Uses = Partial<Record<RegionCode, Partial<NumberConfiguration>>>

/** An account whose nth number has the nth set-up. */
function listsOf(...setUps: readonly Uses[]): AccountLists {
  const configurations = new Map<E164, Partial<Record<RegionCode, NumberConfiguration>>>()
  const associated: NumberConfiguration[] = []
  for (const [index, uses] of setUps.entries()) {
    const number = numberAt(index)
    const own: Partial<Record<RegionCode, NumberConfiguration>> = {}
    for (const region of ['us1', 'ie1', 'au1'] as const) {
      const use = uses[region]
      if (use) own[region] = configuration(region, { number, ...use })
    }
    configurations.set(number, own)
    associated.push(...Object.values(own).filter(({ trunkSid: sid }) => sid !== null))
  }
  const numbersOfInstance = Map.groupBy(associated, ({ trunkSid: sid }) => must(sid ?? undefined))
  return {
    trunks: [trunk],
    regionsRead: [],
    numberRegionsRead: [],
    configurations,
    numbersOfInstance: new Map([...numbersOfInstance].map(([sid, all]) => [sid, all.map(({ number }) => number)])),
    pending: false,
    refreshing: false,
    failures: [],
    updatedAt: null,
    refresh: () => undefined,
  }
}

const us1 = { us1: {} }
const both = { us1: {}, ie1: {} }
const dead = { us1: { trunkSid: null }, ie1: {} }
const webhook = { us1: { trunkSid: null, voiceUrl: 'https://example.com' }, ie1: {} }
const otherTrunk = { us1: { trunkSid: trunkSid('us1', 'lakeside') }, ie1: {} }

const order = (...setUps: readonly Uses[]) =>
  mostTellingFirst(trunk, listsOf(...setUps)).map((number) => setUps.findIndex((_, at) => numberAt(at) === number))

it('keeps the order of numbers with the same set-up', () => {
  expect(order(us1, us1, us1)).toEqual([0, 1, 2])
})

it('takes one number of each set-up in turn', () => {
  expect(order(us1, us1, us1, us1, both, both)).toEqual([0, 4, 1, 5, 2, 3])
})

it.each([
  ['a dead line', dead],
  ['a webhook', webhook],
  ['a number of another trunk', otherTrunk],
])('puts %s near the front', (_name, odd) => {
  expect(order(...Array.from({ length: 50 }, () => both), odd)[1]).toBe(50)
})

it('contains every number of the trunk once', () => {
  const all = order(us1, both, dead, webhook, otherTrunk, both)
  expect(all.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5])
})
