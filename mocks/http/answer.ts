import { ok, type Result } from '../../src/domain/base/result.ts'
import type { Refusal } from '../account/refusal.ts'
import type { Answer, Success } from './endpoint.ts'

export const success = (body: unknown, status: Success['status'] = 200): Answer => ok({ status, body })

/** The row as it is served, or the refusal as it stands. */
export function served<T>(
  result: Result<T, Refusal>,
  serialise: (value: T) => unknown,
  status: Success['status'] = 200,
): Answer {
  return result.ok ? success(serialise(result.value), status) : result
}

/** Nothing is left to serve. */
export const done = (result: Result<unknown, Refusal>): Answer => (result.ok ? success(null, 204) : result)
