import { type RegionCode, regionCodes } from '../base/region.ts'
import type { Route } from './route.ts'
import type { Trunk } from './trunk.ts'

/**
 * Marks the route that the first instance of a name wrote (R11). Nobody re-routed it, and no instance elsewhere is older,
 * so no Region can have handled calls to the name before.
 */
export function markedFirst(route: Route, trunk: Trunk, regionsRead: readonly RegionCode[]): Route {
  if (route.kind === 'implicit' || route.dateCreated !== route.dateUpdated) return route
  const couldHandle = regionCodes.some((region) => {
    if (region === route.voiceRegion) return false
    const instance = trunk.instances[region]
    return instance ? instance.dateCreated < route.dateCreated : !regionsRead.includes(region)
  })
  return couldHandle ? route : { ...route, isFirst: true }
}
