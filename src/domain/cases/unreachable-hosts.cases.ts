import type { InstanceCase, OriginationCase } from './routing.cases.ts'

// Hosts of origination URIs, run against the console and the mock. For tests only.

/** Hosts where no PBX can answer: calls end in silence and 32011. */
export const unreachableHosts: readonly string[] = [
  // addresses of one's own network, and of no network
  '10.0.0.7',
  '10.255.255.255',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.50',
  '127.0.0.1',
  '127.1.2.3',
  '169.254.10.10',
  '100.64.0.1',
  '100.127.255.255',
  '0.0.0.0',
  '192.0.0.8',
  '198.18.0.1',
  '198.19.255.255',
  '224.0.0.5',
  '239.1.1.1',
  '240.0.0.1',
  '255.255.255.255',
  // names of one's own network
  'localhost',
  'pbx.localhost',
  'pbx',
  'PBX.lan',
  'pbx.local',
  'pbx.localdomain',
  'pbx.office.internal',
  'pbx.home.arpa',
  // names that exist in documentation only
  'example.com',
  'pbx.example.com',
  'PBX.Example.ORG.',
  'sip.example.net',
  'pbx.test',
  'pbx.invalid',
  // placeholders
  '<project>.sip.livekit.cloud',
  '{host}',
  '${PBX_HOST}',
  'your-pbx.net',
  'sip.yourdomain.com',
  'your_sbc_ip',
  'xxx.xxx.xxx.xxx',
  // Twilio's own
  'east.pstn.twilio.com',
  'east.pstn.dublin.twilio.com',
  'EAST.sip.twilio.com',
  'twilio.com',
  'api.twilio.com.',
  '54.172.60.0',
  '54.171.127.193',
  '54.252.254.67',
  '168.86.128.1',
  '168.86.191.255',
  // IPv6, and no host at all
  '[::1]',
  '[fe80::1]',
  '[fd12:3456::1]',
  '[2001:db8::1]',
  '[2606:4700::1111]',
  '[::ffff:10.0.0.7]',
  '203.0.113.256',
  '203.0.113',
  'bücher.example',
  'pbx..example',
  '-pbx.example',
]

/** Hosts where a PBX may answer. The demo's own addresses stand for public ones (RFC 5737, RFC 2606). */
export const reachableHosts: readonly string[] = [
  '203.0.113.7',
  '198.51.100.20',
  '192.0.2.101',
  '9.255.255.255',
  '11.0.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '192.167.255.255',
  '192.0.1.1',
  '198.17.255.255',
  '198.20.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '223.255.255.255',
  '54.171.127.191',
  '54.171.127.196',
  '168.86.127.255',
  '168.86.192.0',
  'pbx.example',
  'sbc.harbour-street.example',
  'PBX.Harbour-Street.example.',
  '_sip._udp.harbour.example',
  'abc123.sip.livekit.cloud',
  'xxl-voice.net',
  'yourke.nl',
  'static.7.113.0.203.clients.your-server.de',
  'xx.harbour.example',
  'latest.dev',
  'locals.com',
  'mytwilio.com',
  'twilio.com.harbour.example',
]

const open: InstanceCase = { urls: [{ to: 'sip:pbx.example' }] }
const closed: InstanceCase = { urls: [{ to: 'sip:10.0.0.7:5060' }, { to: 'sip:east.pstn.twilio.com' }] }
const year = 365 * 24 * 60 * 60

export const unreachableOriginationCases: readonly OriginationCase[] = [
  {
    name: 'no PBX can answer at any of the origination URIs',
    instances: { us1: closed, ie1: open },
    uses: { us1: 'this', ie1: 'this' },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 32011]],
  },
  {
    name: 'no PBX can answer at the enabled one; the other is disabled',
    instances: { us1: { ...open, urls: [{ to: 'sip:localhost' }, { to: 'sip:pbx.example', enabled: false }] } },
    uses: { us1: 'this' },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 32011]],
  },
  {
    name: 'no PBX can answer at the first, and the call goes on to the second',
    instances: { us1: { ...open, urls: [{ to: 'sip:<host>' }, { to: 'sip:pbx.example', priority: 20 }] } },
    uses: { us1: 'this' },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 'pbx']],
  },
  {
    name: 'no PBX can answer at any, but there is a Disaster Recovery URL',
    instances: { us1: { ...closed, hasDisasterRecovery: true } },
    uses: { us1: 'this' },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 'disaster-recovery']],
  },
]
