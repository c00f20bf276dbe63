import { ok, type Result } from '../../src/domain/base/result.ts'
import type { Refusal } from '../account/refusal.ts'
import type { Answer, Success } from './endpoint.ts'

export const success = (body: unknown, status: Success['status'] = 200): Answer => ok({ status, body })

/** Serialises the row, or passes the refusal on. */
export function served<T>(
  result: Result<T, Refusal>,
  serialise: (value: T) => unknown,
  status: Success['status'] = 200,
): Answer {
  return result.ok ? success(serialise(result.value), status) : result
}

/** Answers 204 without a body. */
export const done = (result: Result<unknown, Refusal>): Answer => (result.ok ? success(null, 204) : result)
