import { expect, it } from 'vitest'
import { originationUrl } from '../../domain/facts-fixture.ts'
import { orderOfUse } from '../../domain/origination-order.ts'
import { orderWords, percent } from './order-words.ts'

const at = (priority: number, enabled = true) => originationUrl('us1', `sip:pbx-${priority}`, { priority, enabled })

it('says of each URI when it is tried', () => {
  const steps = orderOfUse([at(10), at(10), at(20), at(30), at(30), at(30), at(40), at(1, false)])
  expect(steps.map((_, index) => orderWords(steps, index))).toEqual([
    'First',
    'First',
    'If both fail',
    'If it fails',
    'If it fails',
    'If it fails',
    'If all 3 fail',
    'Off',
  ])
})

it.each([
  [0, '0%'],
  [0.001, 'under 1%'],
  [0.7, '70%'],
  [0.999, 'over 99%'],
  [1, '100%'],
])('%d of the calls: %s', (share, words) => {
  expect(percent(share)).toBe(words)
})
