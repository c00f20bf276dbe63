import { days } from '../../src/domain/base/instant.ts'
import { addOtherTrunks } from './other-trunks.ts'
import { addEastMountainOffice } from './east-mountain-trunk.ts'
import type { Scenario, World } from './scenario.ts'

/**
 * Ranges of numbers by city. All are reserved for drama: ofcom.org.uk "numbers for TV and radio drama", acma.gov.au
 * "fictitious numbers", ComReg's (020) 91x.
 */
const exchanges: readonly (readonly [city: string, to: 'ie1' | 'au1', first: string, count: number])[] = [
  ['Leeds', 'ie1', '+441134960000', 1000],
  ['Sheffield', 'ie1', '+441144960000', 1000],
  ['Nottingham', 'ie1', '+441154960000', 1000],
  ['Leicester', 'ie1', '+441164960000', 1000],
  ['Bristol', 'ie1', '+441174960000', 1000],
  ['Reading', 'ie1', '+441184960000', 1000],
  ['Birmingham', 'ie1', '+441214960000', 1000],
  ['Edinburgh', 'ie1', '+441314960000', 1000],
  ['Glasgow', 'ie1', '+441414960000', 1000],
  ['Liverpool', 'ie1', '+441514960000', 1000],
  ['Manchester', 'ie1', '+441614960000', 1000],
  ['Tyneside', 'ie1', '+441914980000', 1000],
  ['Cardiff', 'ie1', '+442920180000', 1000],
  ['Belfast', 'ie1', '+442896496000', 1000],
  ['Cork', 'ie1', '+353209110000', 9383],
  ['Canberra', 'au1', '+61255503000', 7000],
  ['Sydney', 'au1', '+61270101000', 9000],
  ['Melbourne', 'au1', '+61355500000', 10_000],
  ['Geelong', 'au1', '+61370100000', 10_000],
  ['Brisbane', 'au1', '+61755500000', 10_000],
  ['Gold Coast', 'au1', '+61770100000', 10_000],
  ['Adelaide', 'au1', '+61855500000', 10_000],
  ['Perth', 'au1', '+61870100000', 10_000],
]

const addresses = { list: 'Southern Cross SBCs', entries: [['SBC pair', '198.51.100.128/31']] } as const
const instance = (edge: string, created: number) => ({
  created,
  addresses,
  urls: [
    { to: `sip:198.51.100.128;transport=tls;edge=${edge}`, name: 'SBC 1', weight: 60 },
    { to: `sip:198.51.100.129;transport=tls;edge=${edge}`, name: 'SBC 2', weight: 40 },
  ],
})

/** The same account with a share of its numbers, for benchmarks: 0.1 gives about 10,000 numbers. */
export const providerWith =
  (share: number): Scenario =>
  (world) =>
    addProvider(world, share)

/** A phone provider that started in US1 and is moving to its home Regions, where 30% of its numbers are set up. */
export const hundredThousandNumbers: Scenario = providerWith(1)

function addProvider(world: World, share: number): void {
  addEastMountainOffice(world)
  addOtherTrunks(world)
  const created = days(900)
  const route = { region: 'us1', set: created } as const
  for (const [city, to, first, all] of exchanges) {
    const count = Math.ceil(all * share)
    const domain = `sc-${city.toLowerCase().replace(' ', '-')}`
    world.trunk({
      name: `Southern Cross ${city}`,
      domain,
      route,
      callers: [
        ['SBC 1', '198.51.100.128'],
        ['SBC 2', '198.51.100.129'],
      ],
      instances: {
        us1: instance('ashburn', created),
        [to]: instance(to === 'ie1' ? 'dublin' : 'sydney', days(30)),
      },
    })
    const use = { trunk: domain }
    const lines = { names: [], desk: `${city} line`, created, route }
    const prepared = Math.round(count * 0.3)
    const next = `+${Number(first.slice(1)) + prepared}`
    world.numbers({ ...lines, first, count: prepared, uses: { us1: use, [to]: use } })
    world.numbers({ ...lines, first: next, count: count - prepared, after: prepared, uses: { us1: use } })
  }
}
