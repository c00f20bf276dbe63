import type { ReroutePlan } from '../domain/preflight.ts'
import type { RegionCode } from '../domain/region.ts'
import { activeRegion, type Route } from '../domain/route.ts'
import { regionScope } from '../ui/region-scope.ts'

type Props = { readonly plan: ReroutePlan; readonly route: Route | undefined }

/** The one write, as a difference of the route resource. */
export function ReviewDiff({ plan: { subject, target }, route }: Props) {
  const before = route?.kind === 'explicit' ? route.voiceRegion : null
  const same = route !== undefined && activeRegion(route) === target
  return (
    <section aria-labelledby="review-plan">
      <h2 id="review-plan" className="mb-1.5 type-small font-semibold">
        Plan
      </h2>
      <pre className="rounded-control border border-line bg-canvas px-3 py-2 type-mono leading-5 wrap-anywhere whitespace-pre-wrap text-text-2">
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
            {route === undefined && <span className="text-text-2"> # the route was not read</span>}
          </span>
        )}
        {'}'}
      </pre>
    </section>
  )
}

function Value({ region }: { readonly region: RegionCode }) {
  return (
    <span {...regionScope(region)} className="text-r-ink">
      &quot;{region}&quot;
    </span>
  )
}
