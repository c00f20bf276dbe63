import { type Instant, parseInstant } from '../../src/domain/base/instant.ts'
import { must } from '../scenarios/must.ts'

/** The time at which tests load their account. */
export const now: Instant = must(parseInstant('2026-11-24T14:08:00Z'), 'now')
