import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import { activeRegion } from '../../domain/account/route.ts'
import type { RerouteCheck } from './check-reroute.ts'
import { regionWords } from '../../domain/base/sentence-text.ts'

type Props = { readonly target: RegionCode; readonly routes: RerouteCheck['routes'] }

export function ReviewConsequences({ target, routes }: Props) {
  const label = regionLabel(target)
  const sources = regionCodes.filter(
    (code) => code !== target && routes.some(({ route }) => route && activeRegion(route) === code),
  )
  return (
    <section aria-labelledby="review-consequences">
      <h2 id="review-consequences" className="sr-only">
        Consequences
      </h2>
      <ul className="grid gap-1 text-text-2 [&_b]:font-strong [&_b]:text-text">
        <li>
          <b>New call records</b> are stored in {label}.
          {sources.length > 0 && ` Records already in ${regionWords(sources)} stay there.`}
        </li>
        <li>
          <b>Calls in progress:</b> Twilio does not document what happens. This demo leaves them where they began.
        </li>
        <li>
          <b>Regions do not back each other up.</b> If {label} fails, nothing moves until you re-route.
        </li>
        <li>
          <b>Scripts</b> that manage this trunk need the {label} host and {target === 'us1' ? 'a' : 'an'} {label} key.
        </li>
        <li>
          <b>Twilio does not promise</b> that all data stays in the Region; billing and usage are shared.
        </li>
      </ul>
    </section>
  )
}
