/** For tests only: re-routes of East Mountain Office. */
import { eastMountain, must, office } from '../domain/account/facts-fixture.ts'
import { type Instant, parseInstant } from '../domain/base/instant.ts'
import type { ChangeRecord } from './change-record.ts'

export const at = (time: string): Instant => must(parseInstant(`2026-11-24T${time}Z`))

export const toIe1: ChangeRecord = {
  id: 'c1',
  subject: { leg: 'termination', domainName: eastMountain },
  from: 'us1',
  fromWasImplicit: false,
  to: 'ie1',
  requestedAt: at('12:00:00'),
  result: 'applied',
  dateUpdated: at('12:00:01'),
  by: 'M. Okafor',
}

export const ofNumber: ChangeRecord = { ...toIe1, id: 'c2', subject: { leg: 'origination', number: office } }

/** A record as an early version of the console stored it. */
export const oldRecord: ChangeRecord = {
  id: 'old',
  subject: toIe1.subject,
  from: 'us1',
  fromWasImplicit: true,
  to: 'ie1',
  requestedAt: at('09:00:00'),
  result: 'applied',
  dateUpdated: at('09:00:00'),
}
