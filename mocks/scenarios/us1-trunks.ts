import { days } from '../../src/domain/base/instant.ts'
import type { World } from './scenario.ts'

/** Only in US1. Four numbers were bought through the API and never routed. */
function addCedarAndMain(world: World): void {
  const trunk = 'cedar-and-main'
  world.trunk({
    name: 'Cedar & Main Pharmacy',
    domain: trunk,
    route: { region: 'us1', set: days(391) },
    callers: [['Main Street', '198.51.100.34']],
    instances: {
      us1: {
        created: days(391),
        addresses: { list: 'Pharmacy PBX', entries: [['Main Street', '198.51.100.34/32']] },
        urls: [{ to: 'sip:pbx.cedar-main.example', name: 'Pharmacy PBX' }],
        settings: { cnamLookupEnabled: true },
      },
    },
  })
  const uses = { us1: { trunk } }
  const names = ['Main line', 'Prescriptions', 'Delivery desk', 'Pharmacist on call', 'Billing']
  const route = { region: 'us1', set: days(391) } as const
  world.numbers({ first: '+15635550110', count: 18, names, desk: 'Counter', created: days(391), uses, route })
  world.numbers({ first: '+15635550128', count: 4, names: [], desk: 'Drive-through', created: days(38), uses })
}

/** Active in US1, without lists in IE1. Voicemail answers two numbers in US1, and the trunk has them only in IE1. */
function addLakesideClinic(world: World): void {
  const trunk = 'lakeside-clinic'
  world.trunk({
    name: 'Lakeside Clinic',
    domain: trunk,
    route: { region: 'us1', set: days(812) },
    callers: [
      ['Clinic PBX', '198.51.100.70', 'lakeside-pbx'],
      ['Clinic backup', '198.51.100.71', 'lakeside-backup'],
    ],
    instances: {
      us1: {
        created: days(812),
        users: { list: 'Clinic PBX', names: ['lakeside-pbx', 'lakeside-backup'] },
        urls: [
          { to: 'sip:pbx.lakeside-clinic.example;transport=tls', name: 'Clinic PBX', weight: 20 },
          { to: 'sip:198.51.100.71;transport=tls', name: 'Clinic backup', priority: 20 },
        ],
        settings: { secure: true, recording: { mode: 'record-from-answer-dual', trim: 'do-not-trim' } },
      },
      ie1: {
        created: days(12),
        urls: [{ to: 'sip:pbx.lakeside-clinic.example;transport=tls;edge=dublin', name: 'Clinic PBX' }],
        settings: { secure: true },
      },
    },
  })
  const route = { region: 'us1', set: days(812) } as const
  const names = ['Appointments', 'Nurse line', 'Referrals', 'Results', 'Pharmacy', 'Billing']
  const created = days(812)
  world.numbers({ first: '+19205550120', count: 14, names, desk: 'Ward', created, uses: { us1: { trunk } }, route })
  const uses = { us1: { webhook: 'https://voicemail.lakeside-clinic.example/answer' }, ie1: { trunk } }
  world.numbers({ first: '+19205550140', count: 2, names: ['Voicemail A', 'Voicemail B'], created, uses, route })
}

/** The largest trunk in US1, with standbys in both other Regions. One number is set up only in AU1: its calls fail. */
function addNorthwindFreight(world: World): void {
  const trunk = 'northwind-freight'
  const addresses = {
    list: 'Dispatch SBCs',
    entries: [
      ['Columbus', '192.0.2.16/29'],
      ['Memphis', '192.0.2.40/29'],
    ],
  } as const
  const urls = (edge: string) => [
    { to: `sip:192.0.2.18:5060;transport=tcp;edge=${edge}`, name: 'Columbus SBC', weight: 60 },
    { to: `sip:192.0.2.42:5060;transport=tcp;edge=${edge}`, name: 'Memphis SBC', weight: 40 },
    { to: 'sip:overflow.northwind-freight.example', name: 'Overflow', priority: 20 },
  ]
  world.trunk({
    name: 'Northwind Freight Dispatch',
    domain: trunk,
    route: { region: 'us1', set: days(540) },
    callers: [
      ['Columbus SBC', '192.0.2.18'],
      ['Memphis SBC', '192.0.2.42'],
    ],
    instances: {
      us1: { created: days(540), addresses, urls: urls('ashburn'), settings: { transferMode: 'enable-all' } },
      ie1: { created: days(51), addresses, urls: urls('dublin'), settings: { transferMode: 'enable-all' } },
      au1: { created: days(51), addresses, urls: urls('sydney'), settings: { transferMode: 'enable-all' } },
    },
  })
  const route = { region: 'us1', set: days(540) } as const
  const created = days(540)
  const names = ['Dispatch', 'Driver hotline', 'Customs desk', 'Claims', 'Yard gate', 'Night dispatch']
  const uses = { us1: { trunk }, ie1: { trunk } }
  world.numbers({ first: '+16145550100', count: 52, names, desk: 'Dock', created, uses, route })
  world.numbers({
    first: '+19015550110',
    count: 34,
    names: ['Memphis gate'],
    desk: 'Memphis dock',
    created,
    uses,
    route,
  })
  const dead = { us1: 'nothing', au1: { trunk } } as const
  world.numbers({
    first: '+16145550170',
    count: 1,
    names: ['Sydney liaison'],
    created: days(50),
    uses: dead,
    route,
  })
}

/** Its Termination URI and numbers were never routed. */
function addOmahaOvernight(world: World): void {
  const trunk = 'omaha-overnight'
  world.trunk({
    name: 'Omaha Overnight Desk',
    domain: trunk,
    callers: [['Desk PBX', '203.0.113.98']],
    instances: {
      us1: {
        created: days(1730),
        addresses: { list: 'Overnight desk', entries: [['Desk router', '203.0.113.96/28']] },
        urls: [{ to: 'sip:203.0.113.98', name: 'Desk PBX' }],
      },
    },
  })
  const names = ['Overnight desk', 'Lost cards', 'Roadside help', 'Hotel desk', 'Airport desk']
  world.numbers({ first: '+15315550150', count: 5, names, created: days(1730), uses: { us1: { trunk } } })
}

/** The first three numbers are routed to IE1, where calls fail because the only origination URI is disabled. */
function addPrairieCreditUnion(world: World): void {
  const trunk = 'prairie-cu'
  const addresses = { list: 'Branch SBC', entries: [['North Platte', '198.51.100.128/30']] } as const
  world.trunk({
    name: 'Prairie Credit Union',
    domain: trunk,
    route: { region: 'us1', set: days(333) },
    callers: [['Branch SBC', '198.51.100.129', 'prairie-sbc']],
    instances: {
      us1: {
        created: days(333),
        addresses,
        users: { list: 'Branch PBX', names: ['prairie-sbc'] },
        urls: [{ to: 'sip:198.51.100.129;edge=umatilla', name: 'Branch SBC' }],
        settings: { disasterRecoveryUrl: 'https://fallback.prairie-cu.example/voice' },
      },
      ie1: {
        created: days(9),
        addresses,
        users: { list: 'Branch PBX', names: ['prairie-sbc'] },
        urls: [{ to: 'sip:198.51.100.129;edge=dublin', name: 'Branch SBC', enabled: false }],
      },
    },
  })
  const created = days(333)
  world.numbers({
    first: '+13085550150',
    count: 3,
    names: ['Dublin desk 1', 'Dublin desk 2', 'Dublin desk 3'],
    created,
    uses: { us1: { trunk }, ie1: { trunk } },
    route: { region: 'ie1', set: days(2), former: 'us1' },
  })
  const names = ['Member services', 'Loans', 'Card services', 'Fraud line']
  const route = { region: 'us1', set: days(333) } as const
  const uses = { us1: { trunk } }
  world.numbers({ first: '+13085550100', count: 50, names, desk: 'Teller', created, uses, route })
}

/** Numbers without a trunk. A webhook answers them in US1. */
function addLinesWithoutTrunk(world: World): void {
  world.numbers({
    first: '+14025550190',
    count: 2,
    names: ['Conference bridge', 'Survey line'],
    created: days(200),
    uses: { us1: { webhook: 'https://ivr.example.com/voice' } },
    route: { region: 'us1', set: days(200) },
  })
}

export function addUs1Trunks(world: World): void {
  addCedarAndMain(world)
  addLakesideClinic(world)
  addNorthwindFreight(world)
  addOmahaOvernight(world)
  addPrairieCreditUnion(world)
  addLinesWithoutTrunk(world)
}
