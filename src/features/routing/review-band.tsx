import type { Instant } from '../../domain/base/instant.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { activeRegion, isPropagating, type Route } from '../../domain/account/route.ts'
import { RegionTile } from '../../ui/region-tile.tsx'
import type { RerouteCheck } from './check-reroute.ts'
import { counted } from '../../domain/base/sentence-text.ts'

type Props = { readonly target: RegionCode; readonly routes: RerouteCheck['routes']; readonly now: Instant }

export function ReviewBand({ target, routes, now }: Props) {
  const read = routes.flatMap(({ route }) => (route ? [route] : []))
  const leaving = Map.groupBy(
    read.filter((route) => activeRegion(route) !== target),
    activeRegion,
  )
  const unread = routes.length - read.length
  if (leaving.size === 0 && unread === 0) {
    return <RegionTile region={target} size="sm" detail="These calls are processed here already" />
  }
  return (
    <div className="grid grid-cols-[1fr_56px_1fr] items-stretch max-md:grid-cols-1 max-md:gap-2">
      <div className="grid gap-2">
        {[...leaving].map(([source, all]) => (
          <RegionTile
            key={source}
            region={source}
            size="sm"
            detail={`${propagatingWords(all, now)}. May still take calls for up to 5 minutes`}
          />
        ))}
        {unread > 0 && (
          <p className="flex items-center rounded-control border border-line bg-raised px-4 py-2.5 text-text-2">
            Where {routes.length === 1 ? 'these calls' : `calls of ${counted(unread, 'route')}`} are processed now has
            not loaded.
          </p>
        )}
      </div>
      <Arrow />
      <RegionTile region={target} size="sm" detail="Takes calls at once; all calls within 5 minutes" />
    </div>
  )
}

const propagatingWords = (routes: readonly Route[], now: Instant): string =>
  routes.some((route) => isPropagating(route, now)) ? 'Propagating' : 'Active now'

function Arrow() {
  return (
    <span className="grid place-items-center text-text-2 max-md:hidden">
      <span className="sr-only">to</span>
      <svg viewBox="0 0 40 12" width="40" height="12" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
        <path d="M0 6h36" strokeDasharray="4 3" />
        <path d="M32 1.5 38.5 6 32 10.5" />
      </svg>
    </span>
  )
}
