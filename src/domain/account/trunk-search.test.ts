import { describe, expect, it } from 'vitest'
import { eastMountain, eastMountainFacts, instance, must, office, trunkSid } from './facts-fixture.ts'
import { localizedUris } from './localized-uri.ts'
import { groupTrunks } from './trunk.ts'
import { matchesTrunk } from './trunk-search.ts'

const { trunk } = eastMountainFacts()
const numbers = [{ number: office, friendlyName: 'Front desk' }]
const hosts = ['203.0.113.7', 'PBX.example.com']
const finds = (query: string) => matchesTrunk(trunk, numbers, hosts, query)

describe('matchesTrunk', () => {
  it.each([
    ['nothing', ''],
    ['blanks', '  '],
    ['part of the name', 'mountain off'],
    ['the name in capitals', 'EAST MOUNTAIN OFFICE'],
    ['the name part', 'east-mountain'],
    ['the plain URI', 'east-mountain-office.pstn.twilio.com'],
    ['with sip:', 'sip:east-mountain-office.pstn.twilio.com'],
    ['with sips: and blanks around', ' sips:east-mountain-office.pstn.twilio.com '],
    ['as dialled by a PBX', 'sip:+14025550100@east-mountain-office.pstn.dublin.twilio.com:5061;transport=tls'],
    ['a host with its port', 'east-mountain-office.pstn.twilio.com:5060'],
    ['a localized URI', 'east-mountain-office.pstn.dublin.twilio.com'],
    ['a localized URI half typed', 'east-mountain-office.pstn.dub'],
    ['an Interconnect URI', 'east-mountain-office.pstn.london-ix.twilio.com'],
    ['a legacy URI', 'sip:East-Mountain-Office.pstn.ie1.twilio.com'],
    ['a legacy Interconnect URI', 'east-mountain-office.pstn.us2-ix.twilio.com'],
    ['sip: half typed', 'sip:'],
    ['the SID in US1', trunkSid('us1')],
    ['the SID in IE1, in capitals', trunkSid('ie1').toUpperCase()],
    ['the start of an SID', trunkSid('us1').slice(0, 8)],
    ['the number', '+14025551212'],
    ['the number as written in the United States', '(402) 555-1212'],
    ['part of the number', '555 12'],
    ["the number's name", 'front'],
    ['an origination host', 'pbx.example'],
    ['an origination URI', 'sip:203.0.113.7:5060;edge=dublin'],
  ])('finds by %s: %s', (_, query) => {
    expect(finds(query)).toBe(true)
  })

  it.each([
    ['another name', 'harbour street'],
    ['the name of an edge', 'dublin'],
    ['another URI', 'west-mountain-office.pstn.twilio.com'],
    ['an unknown edge', 'east-mountain-office.pstn.london.twilio.com'],
    ['an SID of another trunk', trunkSid('us1', 'other')],
    ['hexadecimal digits of an SID without its prefix', trunkSid('us1').slice(2, 8)],
    ['another number', '(402) 555-1213'],
    ['an address that is a number without its points', '140.255.51.21'],
    ['another host', 'sip:203.0.113.70'],
  ])('does not find by %s: %s', (_, query) => {
    expect(finds(query)).toBe(false)
  })

  it('finds by every localized URI that the page lists', () => {
    const { plain, public: open, interconnect } = localizedUris(eastMountain)
    const uris = [plain, ...[...open, ...interconnect].map(({ uri }) => uri)]
    expect(uris.filter((uri) => !finds(uri) || !finds(`sip:${uri}`))).toEqual([])
  })

  it('finds a trunk without a domain name by its SID', () => {
    const [unnamed] = groupTrunks([instance('au1', { domainName: null, friendlyName: null })])
    expect(matchesTrunk(must(unnamed), [], [], trunkSid('au1'))).toBe(true)
    expect(matchesTrunk(must(unnamed), [], [], 'pstn')).toBe(false)
  })
})
