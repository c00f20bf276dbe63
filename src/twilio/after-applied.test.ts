import { expect, test } from 'vitest'
import { ApiError } from './api-error.ts'
import type { SettledWrite } from './settled-write.ts'
import { afterApplied } from './after-applied.ts'

const error = new ApiError(
  {
    kind: 'unreachable',
    region: 'ie1',
    product: 'trunking',
    method: 'POST',
    path: '/v1/Trunks/TK',
    status: null,
    code: null,
    twilioMessage: null,
    moreInfo: null,
    retryAfter: null,
    sent: true,
  },
  'lost',
)
const applied: SettledWrite<string> = { kind: 'applied', value: 'new' }

test('runs once after a write is applied, at once or after a later check', async () => {
  const done: string[] = []
  const then = async (value: string) => void done.push(value)
  expect(await afterApplied(applied, then)).toMatchObject({ kind: 'applied' })
  expect(done).toEqual(['new'])

  const lost: SettledWrite<string> = { kind: 'unknown', error, lookAgain: async () => lostTwice }
  const lostTwice: SettledWrite<string> = { kind: 'unknown', error, lookAgain: async () => applied }
  const first = await afterApplied(lost, then)
  const second = first.kind === 'unknown' ? await first.lookAgain() : undefined
  expect(second?.kind).toBe('unknown')
  expect(done).toHaveLength(1)
  const third = second?.kind === 'unknown' ? await second.lookAgain() : undefined
  expect(third?.kind).toBe('applied')
  expect(done).toEqual(['new', 'new'])
})

test('does not run after a write that was not applied', async () => {
  const done: string[] = []
  await afterApplied({ kind: 'refused', error }, async () => void done.push('done'))
  expect(done).toEqual([])
})
