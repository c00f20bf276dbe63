import { expect, it, vi } from 'vitest'
import type { RegionCode } from '../domain/base/region.ts'
import { ApiError } from '../twilio/api-error.ts'
import { regionFailures } from './region-failures.ts'

const error = (region: RegionCode, product: 'trunking' | 'routes') =>
  new ApiError(
    {
      kind: 'refused',
      region,
      product,
      method: 'GET',
      path: '/v1/Trunks',
      status: 503,
      code: 20503,
      twilioMessage: 'Service unavailable',
      moreInfo: null,
      retryAfter: null,
      sent: true,
    },
    'refused',
  )

const list = (region: RegionCode, what: 'trunks' | 'numbers') => ({
  region,
  what,
  error: error(region, 'trunking'),
  retry: vi.fn<() => void>(),
})
const row = (...errors: readonly Error[]) => ({ errors, retry: vi.fn<() => void>() })

const told = (failures: ReturnType<typeof regionFailures>) => failures.map(({ where, what }) => [where, what])

it('returns nothing when nothing failed', () => {
  expect(regionFailures([], [row(), row()])).toEqual([])
})

it('names each Region once, in the fixed order, then the routes', () => {
  const failures = regionFailures(
    [list('ie1', 'trunks'), list('ie1', 'numbers')],
    [row(error('au1', 'trunking')), row(error('au1', 'trunking'), error('us1', 'routes'))],
  )
  expect(told(failures)).toEqual([
    ['ie1', 'Loading trunks and numbers'],
    ['au1', 'Loading trunk details'],
    ['routes', 'Loading routes'],
  ])
})

it('includes bugs of the console', () => {
  expect(told(regionFailures([], [row(new Error('undefined is not a function'))]))).toEqual([
    ['console', 'Loading trunk details'],
  ])
})

it('retries what failed in the Region, and nothing else', () => {
  const lists = [list('us1', 'trunks'), list('ie1', 'trunks')] as const
  const rows = [row(error('ie1', 'trunking')), row(error('au1', 'trunking')), row()] as const
  const [, ie1] = regionFailures(lists, rows)
  ie1?.retry()
  expect(lists[1].retry).toHaveBeenCalledOnce()
  expect(rows[0].retry).toHaveBeenCalledOnce()
  for (const untouched of [lists[0], rows[1], rows[2]]) expect(untouched.retry).not.toHaveBeenCalled()
})
