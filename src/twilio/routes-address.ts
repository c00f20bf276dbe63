import * as v from 'valibot'
import { exhaustive } from '../domain/base/exhaustive.ts'
import { parseInstant } from '../domain/base/instant.ts'
import { parseRegionCode, type RegionCode, regionCodes } from '../domain/base/region.ts'
import type { Route, RouteSubject } from '../domain/account/route.ts'
import type { ApiAddress } from './address.ts'
import { isApiError } from './api-error.ts'
import { type Decoder, parsed } from './decode.ts'

export type ExplicitRoute = Extract<Route, { kind: 'explicit' }>

/** The route of a subject, on the routes host of a Region. All Regions' hosts have one table (A, R9). */
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

/** The hosts to ask for a route, in order: the way out of a failing Region must not depend on it (R18). */
export const hostsFrom = (first: RegionCode): readonly RegionCode[] => [
  first,
  ...regionCodes.filter((code) => code !== first),
]

/** Whether another Region's host is worth asking: this one did not answer, or only to say that it cannot. */
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
