import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domainOfName } from '../base/domain-name.ts'
import { interconnectEdges, publicEdges } from '../base/edge.ts'
import { eastMountain } from './facts-fixture.ts'
import { legacyLocalizedUris, localizedUri, localizedUris, parseTerminationHost } from './localized-uri.ts'

it('puts the edge after pstn', () => {
  expect(localizedUri(eastMountain, 'dublin')).toBe('east-mountain-office.pstn.dublin.twilio.com')
})

it('lists the plain URI, then the public edges in the order of Twilio, then those of Interconnect', () => {
  const uris = localizedUris(eastMountain)
  expect(uris.plain).toBe(eastMountain)
  expect(uris.public.map(({ uri }) => uri)).toEqual(
    ['ashburn', 'umatilla', 'dublin', 'frankfurt', 'singapore', 'tokyo', 'sao-paulo', 'sydney'].map(
      (edge) => `east-mountain-office.pstn.${edge}.twilio.com`,
    ),
  )
  expect(uris.interconnect).toHaveLength(8)
  expect(uris.interconnect.every(({ uri }) => uri.endsWith('-ix.twilio.com'))).toBe(true)
})

describe('parseTerminationHost', () => {
  it.each([
    ['east-mountain-office.pstn.twilio.com', 'east-mountain-office', null],
    ['East-Mountain-Office.pstn.Dublin.twilio.com', 'east-mountain-office', 'dublin'],
    ['desk.office.pstn.tokyo.twilio.com', 'desk.office', 'tokyo'],
    ['east.pstn.ie1.twilio.com', 'east', 'dublin'],
    ['east.pstn.us2-ix.twilio.com', 'east', 'san-jose-ix'],
  ])('%s', (host, name, edge) => {
    expect(parseTerminationHost(host)).toMatchObject({ domain: domainOfName(name), edge: edge && { id: edge } })
  })

  it.each([
    '',
    'east.pstn.london.twilio.com',
    'east.pstn.roaming.twilio.com',
    'pstn.dublin.twilio.com',
    'east.sip.twilio.com',
  ])('knows no %j', (host) => {
    expect(parseTerminationHost(host)).toBeUndefined()
  })

  it('parses what it prints, by id and by legacy id', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/)
    const names = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => labels.join('.'))
    const edges = fc.constantFrom(...publicEdges, ...interconnectEdges)
    fc.assert(
      fc.property(names, edges, (name, edge) => {
        const domain = domainOfName(name)
        expect(domain).toBeDefined()
        if (domain === undefined) return
        expect(parseTerminationHost(localizedUri(domain, edge.id))).toEqual({ domain, edge })
        expect(parseTerminationHost(localizedUri(domain, edge.legacyId))).toEqual({ domain, edge })
        expect(parseTerminationHost(domain)).toEqual({ domain, edge: null })
      }),
    )
  })
})

it('gives no two edges the same URI', () => {
  const { public: open, interconnect } = localizedUris(eastMountain)
  const all = [...open, ...interconnect, ...legacyLocalizedUris(eastMountain)].map(({ uri }) => uri)
  expect(new Set(all).size).toBe(32)
})
