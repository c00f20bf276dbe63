import { days, minutes } from '../../src/domain/base/instant.ts'
import type { World } from './scenario.ts'

/** Moved to IE1 long ago. The US1 instance is a standby. */
function addGalwayClaims(world: World): void {
  const trunk = 'galway-claims'
  const addresses = { list: 'Claims SBC', entries: [['Galway', '192.0.2.100/30']] } as const
  const users = { list: 'Claims PBX', names: ['claims-sbc'] }
  world.trunk({
    name: 'Galway Claims Line',
    domain: trunk,
    route: { region: 'ie1', set: days(270), former: 'us1' },
    callers: [['Claims SBC', '192.0.2.101', 'claims-sbc']],
    instances: {
      // Its CPS was never raised, so a re-route back would drop calls (R21).
      us1: { created: days(283), addresses, users, urls: [{ to: 'sip:192.0.2.101', name: 'Claims SBC' }], cps: 1 },
      ie1: {
        created: days(275),
        addresses,
        users,
        urls: [
          { to: 'sip:192.0.2.101;edge=dublin', name: 'Claims SBC', weight: 80 },
          { to: 'sip:192.0.2.102;edge=dublin', name: 'Claims SBC, spare', weight: 20 },
        ],
        settings: { recording: { mode: 'record-from-answer', trim: 'trim-silence' } },
      },
    },
  })
  world.numbers({
    first: '+353209124400',
    count: 64,
    names: ['Main line', 'Motor claims', 'Home claims', 'Complaints', 'Broker line'],
    desk: 'Claims desk',
    created: days(283),
    uses: { us1: { trunk }, ie1: { trunk } },
    route: { region: 'ie1', set: days(270), former: 'us1' },
  })
}

/**
 * In the middle of a move, number by number: 8 propagate, 11 are still in US1, and 193 are in IE1. They are in this
 * order so that the first numbers in a list show all three.
 */
function addHarbourStreet(world: World): void {
  const trunk = 'harbour-street-cc'
  const addresses = {
    list: 'Contact centre SBCs',
    entries: [
      ['Quay A', '203.0.113.32/29'],
      ['Quay B', '203.0.113.48/29'],
    ],
  } as const
  const urls = (edge: string) => [
    { to: `sip:sbc-1.harbour-street.example:5061;transport=tls;edge=${edge}`, name: 'Quay A', weight: 50 },
    { to: `sip:sbc-2.harbour-street.example:5061;transport=tls;edge=${edge}`, name: 'Quay B', weight: 50 },
    { to: 'sip:203.0.113.50:5061;transport=tls;edge=frankfurt', name: 'Quay B by Frankfurt', priority: 20 },
  ]
  const settings = { secure: true, disasterRecoveryUrl: 'https://fallback.harbour-street.example/twiml' }
  world.trunk({
    name: 'Harbour Street Contact Centre',
    domain: trunk,
    route: { region: 'ie1', set: days(6), former: 'us1' },
    callers: [
      ['Quay A', '203.0.113.34'],
      ['Quay B', '203.0.113.50'],
    ],
    instances: {
      us1: { created: days(700), addresses, urls: urls('ashburn'), settings },
      ie1: { created: days(20), addresses, urls: urls('dublin'), settings },
    },
  })
  const uses = { us1: { trunk }, ie1: { trunk } }
  const created = days(700)
  const names = [
    'Main line',
    'Billing',
    'Claims intake',
    'Claims overflow',
    'Technical desk',
    'Retentions',
    'Welcome team',
  ]
  const moved = { region: 'ie1', set: days(6), former: 'us1' } as const
  const moving = { region: 'ie1', set: minutes(2.5), former: 'us1' } as const
  const block = { created, uses, desk: 'Agent line' }
  world.numbers({ ...block, first: '+353209104400', count: 8, names, route: moving })
  const staying = { region: 'us1', set: days(700) } as const
  world.numbers({ ...block, first: '+353209104408', count: 11, names: [], after: 1, route: staying })
  world.numbers({ ...block, first: '+353209104419', count: 193, names: [], after: 12, route: moved })
}

/** The Termination URI was re-routed 1:48 before loading. */
function addKilkennyNightDesk(world: World): void {
  const trunk = 'kilkenny-night-desk'
  const addresses = { list: 'Night desk', entries: [['Desk router', '198.51.100.200/32']] } as const
  const urls = (edge: string) => [{ to: `sip:198.51.100.200;edge=${edge}`, name: 'Night desk PBX' }]
  world.trunk({
    name: 'Kilkenny Night Desk',
    domain: trunk,
    route: { region: 'ie1', set: minutes(1.8), former: 'us1' },
    callers: [['Desk router', '198.51.100.200']],
    instances: {
      us1: { created: days(430), addresses, urls: urls('ashburn') },
      ie1: { created: days(3), addresses, urls: urls('dublin') },
    },
  })
  const uses = { us1: { trunk }, ie1: { trunk } }
  const created = days(430)
  const moved = { region: 'ie1', set: days(1), former: 'us1' } as const
  const names = ['Night desk', 'Duty manager', 'Alarm line']
  world.numbers({ first: '+353209150020', count: 3, names, created, uses, route: moved })
  const route = { region: 'us1', set: days(430) } as const
  world.numbers({ first: '+353209150023', count: 9, names: [], desk: 'Watch post', created, uses, route })
}

/** Active in IE1, standby in AU1, without lists in US1. One number is still set up on Galway's US1 instance. */
function addWicklowWater(world: World): void {
  const trunk = 'wicklow-water'
  const users = { list: 'Control room', names: ['wicklow-sbc-1', 'wicklow-sbc-2'] }
  const urls = (edge: string) => [
    { to: `sip:sbc.wicklow-water.example;transport=tcp;edge=${edge}`, name: 'Control room' },
  ]
  world.trunk({
    name: 'Wicklow Water Services',
    domain: trunk,
    route: { region: 'ie1', set: days(140), former: 'us1' },
    callers: [
      ['Control room', '198.51.100.90', 'wicklow-sbc-1'],
      ['Control room, spare', '198.51.100.91', 'wicklow-sbc-2'],
    ],
    instances: {
      us1: { created: days(610), urls: urls('ashburn') },
      ie1: { created: days(145), users, urls: urls('dublin'), settings: { cnamLookupEnabled: true } },
      au1: { created: days(23), users, urls: urls('sydney') },
    },
  })
  const created = days(610)
  const route = { region: 'ie1', set: days(140), former: 'us1' } as const
  const names = ['Emergencies', 'Leak line', 'Billing', 'New connections', 'Roadworks']
  const uses = { ie1: { trunk }, au1: { trunk } }
  world.numbers({ first: '+353209178100', count: 67, names, desk: 'Depot', created, uses, route })
  const shared = { us1: { trunk: 'galway-claims' }, ie1: { trunk } }
  world.numbers({ first: '+353209178167', count: 1, names: ['Flood claims'], created, uses: shared, route })
}

export function addIe1Trunks(world: World): void {
  addGalwayClaims(world)
  addHarbourStreet(world)
  addKilkennyNightDesk(world)
  addWicklowWater(world)
}
