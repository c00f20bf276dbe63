import { expect, it } from 'vitest'
import { err, ok } from './result.ts'

it('tells a value from an error, whatever they hold', () => {
  expect(ok(undefined)).toEqual({ ok: true, value: undefined })
  expect(err('no such trunk')).toEqual({ ok: false, error: 'no such trunk' })
})
