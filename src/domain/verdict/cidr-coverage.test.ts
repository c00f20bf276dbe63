import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverage } from './cidr-coverage.ts'
import { cidr } from '../account/facts-fixture.ts'
import { covers, firstAddress, size } from '../base/ipv4.ts'

describe('coverage', () => {
  it.each([
    [['203.0.113.0/24'], '203.0.113.7/32', 'all'],
    [['203.0.113.0/30'], '203.0.113.0/29', 'some'],
    [['203.0.113.4/30', '203.0.113.0/30'], '203.0.113.0/29', 'all'],
    [['203.0.113.4/30', '203.0.113.0/31'], '203.0.113.0/29', 'some'],
    [['203.0.113.0/30', '203.0.113.0/31', '203.0.113.4/30'], '203.0.113.0/29', 'all'],
    [['203.0.113.8/32'], '203.0.113.7/32', 'none'],
    [[], '203.0.113.7/32', 'none'],
    [['0.0.0.0/1', '128.0.0.0/1'], '0.0.0.0/0', 'all'],
  ] as const)('%j covers %s: %s', (lets, asked, expected) => {
    expect(coverage(lets.map(cidr), cidr(asked))).toBe(expected)
  })

  const near = fc
    .tuple(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 27, max: 32 }))
    .map(([last, length]) => cidr(`198.51.100.${last}/${length}`))

  it('agrees with counting addresses', () => {
    fc.assert(
      fc.property(fc.array(near, { maxLength: 6 }), near, (lets, asked) => {
        const addresses = Array.from({ length: size(asked) }, (_, index) => firstAddress(asked) + index)
        const letIn = (address: number) =>
          lets.some((prefix) => address >= firstAddress(prefix) && address < firstAddress(prefix) + size(prefix))
        const count = addresses.filter(letIn).length
        expect(coverage(lets, asked)).toBe(count === 0 ? 'none' : count === addresses.length ? 'all' : 'some')
      }),
    )
  })

  it('agrees with covers for one prefix', () => {
    fc.assert(
      fc.property(near, near, (outer, inner) => {
        expect(coverage([outer], inner) === 'all').toBe(covers(outer, inner))
      }),
    )
  })
})
