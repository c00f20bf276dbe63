import { days } from '../../src/domain/base/instant.ts'
import type { NumbersSpec, Scenario, Use, World } from './scenario.ts'

const trunk = 'shannon-coach'
const otherTrunk = 'shannon-parcels'
const timetable = 'https://timetable.shannon-coach.example/ask'

const toUs1 = { region: 'us1', set: days(410) } as const
const toIe1 = { region: 'ie1', set: days(16), former: 'us1' } as const
const toAu1 = { region: 'au1', set: days(88), former: 'us1' } as const
const never = undefined

const here: Use = { trunk }
const onUs1 = { us1: here }
const onBoth = { us1: here, ie1: here }
const onAll = { us1: here, ie1: here, au1: here }
const inIe1 = (use: Use) => ({ us1: here, ie1: use })

type Block = readonly [
  first: string,
  count: number,
  desk: string,
  route: NumbersSpec['route'],
  uses: NumbersSpec['uses'],
  names?: readonly string[],
]

/**
 * The 500 numbers of one trunk, for a re-route to IE1. 463 change, 24 are in IE1 already, 12 have no configuration in
 * IE1 so their calls would fail, and a webhook answers one there. Of the 463, 410 are routed to US1 and 12 to AU1
 * explicitly, 40 were never routed, and one is on another trunk in IE1. New York has most kinds and comes first, so
 * that the first numbers in a list show them.
 */
const blocks: readonly Block[] = [
  ['+12125550100', 4, 'New York', toUs1, onBoth, ['Main line', 'Reservations', 'Group tours', 'Cancellations']],
  ['+12125550104', 4, 'New York training room', never, onBoth],
  ['+12125550108', 1, 'New York', toUs1, inIe1({ trunk: otherTrunk }), ['Coach parcels']],
  ['+12125550109', 1, 'New York', toUs1, inIe1({ webhook: timetable }), ['Timetable']],
  ['+12125550110', 6, 'New York office', toUs1, onUs1, ['Lost property', 'Night cover', 'Press', 'Fax']],
  ['+12125550116', 24, 'New York pilot', toIe1, onBoth],
  ['+12125550140', 60, 'New York desk', toUs1, onBoth],
  ['+13125550100', 6, 'Chicago kiosk', toUs1, onUs1],
  ['+13125550106', 36, 'Chicago seasonal desk', never, onBoth],
  ['+13125550142', 58, 'Chicago desk', toUs1, onBoth, ['Chicago office', 'School trips']],
  ['+14155550100', 12, 'Night desk', toAu1, onAll],
  ['+14155550112', 88, 'San Francisco desk', toUs1, onBoth, ['San Francisco office', 'Wine tours']],
  ['+16175550100', 100, 'Boston desk', toUs1, onBoth, ['Boston office', 'Airport transfers']],
  ['+353209160100', 100, 'Shannon desk', toUs1, onBoth, ['Shannon office', 'Drivers', 'Depot']],
]

function addShannonCoach(world: World): void {
  const addresses = {
    list: 'Contact centre SBCs',
    entries: [
      ['Shannon', '192.0.2.144/29'],
      ['Boston', '198.51.100.16/29'],
    ],
  } as const
  const users = { list: 'Contact centre PBX', names: ['shannon-sbc'] }
  const instance = (created: number, edge: string) => ({
    created,
    addresses,
    users,
    urls: [
      { to: `sip:192.0.2.146;edge=${edge}`, name: 'Shannon SBC', weight: 60 },
      { to: `sip:198.51.100.18;edge=${edge}`, name: 'Boston SBC', weight: 40 },
    ],
  })
  world.trunk({
    name: 'Shannon Coach Tours',
    domain: trunk,
    route: toUs1,
    callers: [
      ['Shannon SBC', '192.0.2.146', 'shannon-sbc'],
      ['Boston SBC', '198.51.100.18', 'shannon-sbc'],
    ],
    instances: {
      us1: instance(days(640), 'ashburn'),
      ie1: instance(days(30), 'dublin'),
      au1: instance(days(90), 'sydney'),
    },
  })
}

/** A depot that only makes calls. One of the coach company's numbers is associated with it in IE1. */
function addShannonParcels(world: World): void {
  world.trunk({
    name: 'Shannon Parcels',
    domain: otherTrunk,
    route: { region: 'ie1', set: days(150) },
    callers: [['Depot PBX', '203.0.113.130']],
    instances: {
      ie1: {
        created: days(150),
        addresses: { list: 'Depot', entries: [['Depot router', '203.0.113.128/30']] },
        urls: [{ to: 'sip:203.0.113.130;edge=dublin', name: 'Depot PBX' }],
      },
    },
  })
}

/** For bulk re-routes. */
export const fiveHundredNumbers: Scenario = (world) => {
  addShannonCoach(world)
  addShannonParcels(world)
  for (const [first, count, desk, route, uses, names = []] of blocks)
    world.numbers({ first, count, desk, names, uses, created: days(640), ...(route && { route }) })
}
