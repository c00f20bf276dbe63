import * as v from 'valibot'
import { type E164, parseE164 } from '../../domain/base/e164.ts'
import { instantOf } from '../../domain/base/instant.ts'
import { parseRegionCode } from '../../domain/base/region.ts'
import type { Route } from '../../domain/account/route.ts'
import { decode } from '../../twilio/decode.ts'

/** A route, and when it was loaded, in local milliseconds. */
export type KnownRoute = { readonly route: Route; readonly readAt: number }

/** A tuple, because there may be many. The Region is empty for an implicit route. */
type StoredRoute = readonly [number: string, region: string, created: number, updated: number, readAt: number]

export type StoredRoutes = { readonly version: 1; readonly routes: readonly StoredRoute[] }

const stored = v.object({
  version: v.literal(1),
  routes: v.array(v.tuple([v.string(), v.string(), v.number(), v.number(), v.number()])),
})

const implicit: Route = { kind: 'implicit' }

export function encodeRoutes(routes: readonly (readonly [E164, KnownRoute])[]): StoredRoutes {
  return {
    version: 1,
    routes: routes.map(([number, { route, readAt }]) =>
      route.kind === 'implicit'
        ? [number, '', 0, 0, readAt]
        : [number, route.voiceRegion, route.dateCreated, route.dateUpdated, readAt],
    ),
  }
}

/** Returns no routes for data of another shape. */
export function parseStoredRoutes(value: unknown): readonly (readonly [E164, KnownRoute])[] {
  const decoded = decode(stored, value)
  if (!decoded.ok) return []
  return decoded.value.routes.flatMap(([text, region, created, updated, readAt]): [E164, KnownRoute][] => {
    const number = parseE164(text)
    const route = region === '' ? implicit : explicit(region, created, updated)
    return number && route ? [[number, { route, readAt }]] : []
  })
}

function explicit(region: string, created: number, updated: number): Route | undefined {
  const voiceRegion = parseRegionCode(region)
  const dateCreated = instantOf(created)
  const dateUpdated = instantOf(updated)
  if (voiceRegion === undefined || dateCreated === undefined || dateUpdated === undefined) return undefined
  return { kind: 'explicit', voiceRegion, dateCreated, dateUpdated }
}
