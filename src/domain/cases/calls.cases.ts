import type { UrlCase } from './routing.cases.ts'

// Cases for the path of calls, run against the console and the mock. For tests only; see routing.cases.ts.

/** Whether an entry of an access list allows an address. */
export const addressCases: readonly (readonly [entry: string, source: string, lets: boolean])[] = [
  ['203.0.113.7/32', '203.0.113.7', true],
  ['203.0.113.7/32', '203.0.113.8', false],
  ['203.0.113.0/29', '203.0.113.7', true],
  ['203.0.113.0/29', '203.0.113.8', false],
  ['203.0.113.5/29', '203.0.113.0', true],
  ['203.0.113.64/26', '203.0.113.63', false],
  ['203.0.113.64/26', '203.0.113.127', true],
  ['203.0.113.64/26', '203.0.113.128', false],
  ['203.0.112.0/23', '203.0.113.255', true],
  ['192.0.0.0/8', '192.255.255.255', true],
  ['192.0.0.0/8', '193.0.0.0', false],
  ['128.0.0.0/1', '255.255.255.255', true],
  ['128.0.0.0/1', '127.255.255.255', false],
  ['0.0.0.0/0', '198.51.100.9', true],
]

/** The hosts that a PBX may call, with the edge where each call arrives; null if none is chosen. */
export const hostCases: readonly (readonly [host: string, edge: string | null])[] = [
  ['east.pstn.twilio.com', null],
  ['east.pstn.ashburn.twilio.com', 'ashburn'],
  ['east.pstn.umatilla.twilio.com', 'umatilla'],
  ['east.pstn.dublin.twilio.com', 'dublin'],
  ['east.pstn.frankfurt.twilio.com', 'frankfurt'],
  ['east.pstn.singapore.twilio.com', 'singapore'],
  ['east.pstn.tokyo.twilio.com', 'tokyo'],
  ['east.pstn.sao-paulo.twilio.com', 'sao-paulo'],
  ['east.pstn.sydney.twilio.com', 'sydney'],
  ['east.pstn.london-ix.twilio.com', 'london-ix'],
  // Legacy ids look like Regions but are edges.
  ['east.pstn.us2.twilio.com', 'umatilla'],
  ['east.pstn.ie1.twilio.com', 'dublin'],
  ['east.pstn.au1-ix.twilio.com', 'sydney-ix'],
  ['EAST.pstn.Dublin.twilio.com', 'dublin'],
]

/** Hosts that do not lead to a trunk: an unknown edge, or not a Termination URI. */
export const foreignHosts: readonly string[] = [
  'east.pstn.london.twilio.com',
  'east.pstn.roaming.twilio.com',
  'east.sip.twilio.com',
  'pstn.twilio.com',
  'east.pstn.example.com',
]

/** The edge that a call leaves from; null for the edge where it arrived. */
export const egressCases: readonly (readonly [sipUrl: string, edge: string | null])[] = [
  ['sip:pbx.example', null],
  ['sip:pbx.example;edge=dublin', 'dublin'],
  ['sip:pbx.example;EDGE=Dublin', 'dublin'],
  ['sip:pbx.example:5061;transport=tls;edge=frankfurt', 'frankfurt'],
  ['sip:desk@pbx.example;edge=london-ix?X-Site=west', 'london-ix'],
  ['sip:pbx.example;edge=dubln', null],
  ['sip:pbx.example;edge=ie1', null],
  ['sip:pbx.example;edge=dublin=1', null],
  ['sip:pbx.example?X-Note=;edge=dublin', null],
]

/** URIs in the order in which calls try them if none answers. URIs of one priority come in any order. */
export const orderCases: readonly (readonly [name: string, urls: readonly UrlCase[], order: readonly string[][]])[] = [
  ['one', [{ to: 'sip:a.example' }], [['sip:a.example']]],
  [
    'the lowest priority number first',
    [
      { to: 'sip:c.example', priority: 30 },
      { to: 'sip:a.example', priority: 0 },
      { to: 'sip:b.example', priority: 10 },
    ],
    [['sip:a.example'], ['sip:b.example'], ['sip:c.example']],
  ],
  [
    'a priority is shared, whatever the weights',
    [
      { to: 'sip:a.example', priority: 10, weight: 60 },
      { to: 'sip:b.example', priority: 10, weight: 20 },
      { to: 'sip:c.example', priority: 10, weight: 20 },
      { to: 'sip:d.example', priority: 20, weight: 10 },
    ],
    [['sip:a.example', 'sip:b.example', 'sip:c.example'], ['sip:d.example']],
  ],
  [
    'disabled ones are passed over',
    [
      { to: 'sip:a.example', priority: 10, enabled: false },
      { to: 'sip:b.example', priority: 20 },
    ],
    [['sip:b.example']],
  ],
  ['none is enabled', [{ to: 'sip:a.example', enabled: false }], []],
]

/** Each URI's share of the calls of its priority, in percent. */
export const shareCases: readonly (readonly [weights: readonly number[], percent: readonly number[]])[] = [
  [[10], [100]],
  [
    [70, 30],
    [70, 30],
  ],
  [
    [60, 20, 20],
    [60, 20, 20],
  ],
  [
    [10, 0],
    [100, 0],
  ],
]

/** A PBX's response, null for four seconds of silence, and whether it ends the call or Twilio tries the next URI. */
export const answerCases: readonly (readonly [answer: number | null, ends: boolean])[] = [
  [null, false],
  [200, true],
  [202, true],
  [299, true],
  [300, false],
  [302, false],
  [400, true],
  [401, false],
  [403, false],
  [404, true],
  [405, true],
  [406, false],
  [407, false],
  [408, false],
  [410, true],
  [415, false],
  [416, true],
  [480, false],
  [482, true],
  [483, false],
  [484, true],
  [485, false],
  [486, true],
  [487, false],
  [488, false],
  [500, false],
  [503, false],
  [599, false],
  [600, true],
  [603, true],
  [699, true],
]
