import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domainOfName } from '../base/domain-name.ts'
import { instance, must, trunkSid } from './facts-fixture.ts'
import { regionCodes } from '../base/region.ts'
import { groupTrunks, regionOfInstance } from './trunk.ts'

const domain = (name: string) => must(domainOfName(name))

describe('groupTrunks', () => {
  it('groups instances with one domain name into one trunk', () => {
    const [us1, ie1] = [instance('us1'), instance('ie1')]
    expect(groupTrunks([ie1, us1])).toEqual([
      {
        key: 'east-mountain-office',
        name: 'East Mountain Office',
        domainName: us1.domainName,
        instances: { us1, ie1 },
      },
    ])
  })

  it('makes a separate trunk of an instance without a domain name', () => {
    const unnamed = regionCodes.map((region) => instance(region, { domainName: null, friendlyName: null }))
    expect(groupTrunks(unnamed).map(({ key, name }) => [key, name])).toEqual(
      ['au1', 'ie1', 'us1']
        .map((region) => must(unnamed.find((one) => one.region === region)).sid)
        .toSorted()
        .map((sid) => [sid, sid]),
    )
  })

  it.each([
    ['the first Region that gives one', 'Office', 'Bureau', 'Office'],
    ['a later Region, if the first gives none', null, 'Bureau', 'Bureau'],
    ['a later Region, if the first is blank', '  ', 'Bureau', 'Bureau'],
    ['the URI, if no Region gives one', null, null, 'east-mountain-office'],
  ])('is named by %s', (_, us1, ie1, name) => {
    const trunks = groupTrunks([instance('ie1', { friendlyName: ie1 }), instance('us1', { friendlyName: us1 })])
    expect(trunks.map((trunk) => trunk.name)).toEqual([name])
  })

  it('sorts by name as people do', () => {
    const names = ['line 10', 'Line 2', 'alpha', 'Ålesund']
    const trunks = groupTrunks(
      names.map((friendlyName, index) =>
        instance('us1', { friendlyName, domainName: domain(`t${index}`), sid: trunkSid('us1', friendlyName) }),
      ),
    )
    expect(trunks.map(({ name }) => name)).toEqual(['Ålesund', 'alpha', 'Line 2', 'line 10'])
  })

  it('loses no instance, and gives each trunk its own key', () => {
    const some = fc
      .record({
        region: fc.constantFrom(...regionCodes),
        name: fc.constantFrom(null, 'a', 'b', 'c'),
        friendlyName: fc.constantFrom(null, '', 'Desk', 'Office'),
      })
      .map(({ name, ...rest }) => ({ ...rest, domainName: name === null ? null : domain(name) }))
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (drawn) => {
        const instances = drawn.map((one, index) =>
          instance(one.region, { ...one, sid: trunkSid(one.region, String(index)) }),
        )
        const trunks = groupTrunks(instances)
        const found = trunks.flatMap((trunk) => Object.values(trunk.instances))
        expect(found.map(({ sid }) => sid).toSorted()).toEqual(instances.map(({ sid }) => sid).toSorted())
        expect(new Set(trunks.map(({ key }) => key)).size).toBe(trunks.length)
        for (const trunk of trunks) {
          for (const [region, one] of Object.entries(trunk.instances)) {
            expect([one.region, one.domainName]).toEqual([region, trunk.domainName])
          }
        }
      }),
    )
  })
})

it('finds the Region of an instance by its SID', () => {
  const [trunk] = groupTrunks([instance('us1'), instance('ie1')])
  expect(regionOfInstance(must(trunk), trunkSid('ie1'))).toBe('ie1')
  expect(regionOfInstance(must(trunk), trunkSid('au1'))).toBeUndefined()
})
