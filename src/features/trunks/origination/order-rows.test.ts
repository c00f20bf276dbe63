import { expect, it } from 'vitest'
import { originationUrl } from '../../../domain/account/facts-fixture.ts'
import { distribution } from '../../../domain/origination/origination-distribution.ts'
import { orderRows } from './order-rows.ts'

const at = (priority: number, enabled = true) => originationUrl('us1', `sip:pbx-${priority}`, { priority, enabled })

it('says when each URI is tried', () => {
  const urls = [at(10), at(10), at(20), at(30), at(30), at(30), at(40), at(1, false)]
  expect(orderRows(distribution(urls, null)).map(({ order }) => order)).toEqual([
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
