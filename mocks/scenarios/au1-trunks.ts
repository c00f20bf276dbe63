import { days } from '../../src/domain/base/instant.ts'
import type { World } from './scenario.ts'

function addBondiSurfRescue(world: World): void {
  const trunk = 'bondi-surf-rescue'
  world.trunk({
    name: 'Bondi Surf Rescue',
    domain: trunk,
    route: { region: 'au1', set: days(118) },
    callers: [
      ['Tower 1', '203.0.113.225', 'tower-1'],
      ['Tower 2', '203.0.113.226', 'tower-2'],
    ],
    instances: {
      au1: {
        created: days(118),
        users: { list: 'Tower radios', names: ['tower-1', 'tower-2'] },
        urls: [{ to: 'sip:radio.bondi-rescue.example;edge=sydney', name: 'Tower gateway' }],
      },
    },
  })
  world.numbers({
    first: '+61255501200',
    count: 6,
    names: ['Rescue line', 'Tower 1', 'Tower 2', 'Tower 3', 'First aid', 'Media'],
    created: days(118),
    uses: { au1: { trunk } },
    route: { region: 'au1', set: days(118) },
  })
}

function addParramattaFieldOps(world: World): void {
  const trunk = 'parramatta-field'
  world.trunk({
    name: 'Parramatta Field Ops',
    domain: trunk,
    route: { region: 'au1', set: days(205) },
    callers: [['Depot PBX', '192.0.2.209']],
    instances: {
      au1: {
        created: days(205),
        addresses: { list: 'Field depot', entries: [['Depot', '192.0.2.208/28']] },
        urls: [
          { to: 'sip:192.0.2.209;edge=sydney', name: 'Depot PBX' },
          { to: 'sip:192.0.2.210;edge=singapore', name: 'Depot by Singapore', priority: 20 },
        ],
      },
    },
  })
  world.numbers({
    first: '+61270100300',
    count: 38,
    names: ['Depot', 'Roster line', 'Safety hotline'],
    desk: 'Crew',
    created: days(205),
    uses: { au1: { trunk } },
    route: { region: 'au1', set: days(205) },
  })
}

/** The legs are split: termination and 19 numbers are in AU1, the 12 London numbers in US1. */
function addWharfSeven(world: World): void {
  const trunk = 'wharf-seven'
  const addresses = { list: 'Studio SBC', entries: [['Machine room', '203.0.113.160/30']] } as const
  const urls = (edge: string) => [
    { to: `sip:203.0.113.161;edge=${edge}`, name: 'Machine room', weight: 10 },
    { to: 'sip:203.0.113.162', name: 'Machine room, spare', priority: 20, enabled: false },
  ]
  world.trunk({
    name: 'Wharf Seven Studios',
    domain: trunk,
    route: { region: 'au1', set: days(61), former: 'us1' },
    callers: [['Machine room', '203.0.113.161']],
    instances: {
      us1: { created: days(480), addresses, urls: urls('ashburn') },
      au1: { created: days(70), addresses, urls: urls('sydney') },
    },
  })
  world.numbers({
    first: '+442079460110',
    count: 12,
    names: ['London reception', 'Bookings', 'Casting'],
    desk: 'London suite',
    created: days(480),
    uses: { us1: { trunk }, au1: { trunk } },
    route: { region: 'us1', set: days(480) },
  })
  world.numbers({
    first: '+61255502700',
    count: 19,
    names: ['Reception', 'Stage door', 'Post-production'],
    desk: 'Suite',
    created: days(70),
    uses: { au1: { trunk } },
    route: { region: 'au1', set: days(61), former: 'us1' },
  })
}

export function addAu1Trunks(world: World): void {
  addBondiSurfRescue(world)
  addParramattaFieldOps(world)
  addWharfSeven(world)
}
