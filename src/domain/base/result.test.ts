import { expect, it } from 'vitest'
import { err, ok } from './result.ts'

it('distinguishes a value from an error, whatever they contain', () => {
  expect(ok(undefined)).toEqual({ ok: true, value: undefined })
  expect(err('no such trunk')).toEqual({ ok: false, error: 'no such trunk' })
})
