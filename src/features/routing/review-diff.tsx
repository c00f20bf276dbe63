import type { RegionCode } from '../../domain/base/region.ts'
import { activeRegion, type Route, type RouteSubject } from '../../domain/account/route.ts'
import type { RerouteCheck } from './check-reroute.ts'
import { rerouteText } from '../../domain/preflight/reroute-target.ts'
import { regionScope } from '../../ui/region-scope.ts'

type Props = { readonly routes: RerouteCheck['routes']; readonly target: RegionCode }

/** Each write as a diff of its route resource, in order of writing. */
export function ReviewDiff({ routes, target }: Props) {
  return (
    <section aria-labelledby="review-plan">
      <h2 id="review-plan" className="mb-1.5 type-small font-semibold">
        Plan{routes.length > 1 && `: ${routes.length} routes, one after the other`}
      </h2>
      <ol className="rounded-control border border-line bg-canvas px-3 py-2">
        {routes.map(({ subject, route }) => (
          <li key={rerouteText(subject)}>
            <RouteDiff subject={subject} route={route} target={target} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type RouteDiffProps = {
  readonly subject: RouteSubject
  readonly route: Route | undefined
  readonly target: RegionCode
}

function RouteDiff({ subject, route, target }: RouteDiffProps) {
  const before = route?.kind === 'explicit' ? route.voiceRegion : null
  const same = route !== undefined && activeRegion(route) === target
  return (
    <pre className="type-mono leading-5 wrap-anywhere whitespace-pre-wrap text-text-2">
      route <span className="text-text">{subject.leg === 'termination' ? subject.domainName : subject.number}</span>{' '}
      {'{\n'}
      {same ? (
        <>
          {'    '}voice_region <Value region={target} /> # nothing to change{'\n'}
        </>
      ) : (
        <span className="-mx-3 block bg-warn-tint px-3 text-text">
          {'  '}
          <b className="font-semibold text-warn-ink">{before === null ? '+' : '~'}</b> voice_region{' '}
          {before !== null && (
            <>
              <Value region={before} />
              {' -> '}
            </>
          )}
          <Value region={target} />
          {route?.kind === 'implicit' && <span className="text-text-2"> # not set: us1 by default</span>}
          {route === undefined && <span className="text-text-2"> # the route has not loaded</span>}
        </span>
      )}
      {'}'}
    </pre>
  )
}

function Value({ region }: { readonly region: RegionCode }) {
  return (
    <span {...regionScope(region)} className="text-r-ink">
      &quot;{region}&quot;
    </span>
  )
}
