import * as v from 'valibot'
import { exhaustive } from '../domain/base/exhaustive.ts'
import { parseInstant } from '../domain/base/instant.ts'
import { parseRegionCode, type RegionCode, regionCodes } from '../domain/base/region.ts'
import type { Route, RouteSubject } from '../domain/account/route.ts'
import type { ApiAddress } from './address.ts'
import { isApiError } from './api-error.ts'
import { type Decoder, parsed } from './decode.ts'

export type ExplicitRoute = Extract<Route, { kind: 'explicit' }>

/** A subject's route on the routes host of a Region. The hosts of all Regions share one table (A, R9). */
export const routeAddress = (subject: RouteSubject, host: RegionCode): ApiAddress => ({
  region: host,
  product: 'routes',
  path: routePath(subject),
})

function routePath(subject: RouteSubject): string {
  switch (subject.leg) {
    case 'termination':
      return `/v2/Trunks/${subject.domainName}`
    case 'origination':
      return `/v2/PhoneNumbers/${subject.number}`
    default:
      return exhaustive(subject)
  }
}

/** The hosts to ask for a route, in order. Leaving a failing Region must not depend on that Region (R18). */
export const hostsFrom = (first: RegionCode): readonly RegionCode[] => [
  first,
  ...regionCodes.filter((code) => code !== first),
]

/** Whether to ask another Region's host: this one did not answer, or answered 5xx. */
export const hostFailed = (error: unknown): boolean =>
  isApiError(error) && (error.kind === 'unreachable' || (error.status ?? 0) >= 500)

export const explicitRoute: Decoder<ExplicitRoute> = v.pipe(
  v.object({
    voice_region: parsed(parseRegionCode, 'us1, ie1 or au1'),
    date_created: parsed(parseInstant, 'a date'),
    date_updated: parsed(parseInstant, 'a date'),
  }),
  v.transform((route) => ({
    kind: 'explicit' as const,
    voiceRegion: route.voice_region,
    dateCreated: route.date_created,
    dateUpdated: route.date_updated,
  })),
)
