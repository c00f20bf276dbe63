import { getRouteApi, Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { type E164, formatE164 } from '../../domain/base/e164.ts'
import { type RegionCode, regionCodes, regionOfUrl } from '../../domain/base/region.ts'
import { RerouteReview } from '../routing/reroute-review.tsx'
import { regionWords } from '../../domain/base/sentence-text.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Note } from '../../ui/note.tsx'
import { SidText } from '../../ui/sid-text.tsx'
import { NumberConfigurations } from './number-configurations.tsx'
import { NumberHistory } from './number-history.tsx'
import { NumberPathCard } from './number-path-card.tsx'
import { NumberRouteCard } from './number-route-card.tsx'
import { useNumberReading } from './use-number-reading.ts'
import { PageBody } from '../../ui/page-body.tsx'

const page = getRouteApi(paths.number)

export function NumberView({ number: e164 }: { readonly number: E164 }) {
  const { reroute } = page.useSearch()
  const reading = useNumberReading(e164)
  const { details, failures } = reading
  const known = regionCodes.flatMap((region) => details[region] ?? [])
  const [first] = known
  const target = regionOfUrl(reroute)
  const notLoaded = regionCodes.filter((region) => details[region] === undefined)

  return (
    <>
      <div className="flex flex-none flex-wrap items-center gap-x-3 gap-y-1 px-6 pt-4 pb-3.5 max-md:px-4 max-md:py-3">
        <h1 className="type-title outline-none max-md:text-[20px]">{formatE164(e164)}</h1>
        <CopyButton text={e164} what="number" />
        {first && (
          <>
            <span className="min-w-0 text-text-2 wrap-anywhere">{first.friendlyName}</span>
            <SidText sid={first.sid} what="phone number SID" />
          </>
        )}
      </div>
      <PageBody>
        {failures.length > 0 && (
          <div role="alert" className="grid gap-2">
            {failures.map(({ what, error, retry }, at) => (
              // The requests keep their order, so the index identifies them.
              // oxlint-disable-next-line react/no-array-index-key
              <ApiErrorPanel key={at} error={error} what={what} onRetry={retry} retrying={reading.reading} />
            ))}
          </div>
        )}
        {reroute !== undefined && target === undefined && (
          <Note shape="box">“{reroute}” in the address is not a Region. Use us1, ie1 or au1.</Note>
        )}
        {known.length === 0 && !(reading.reading && notLoaded.length > 0) ? (
          <NotInAccount number={e164} notLoaded={notLoaded} />
        ) : (
          <>
            <div className="grid items-start gap-4 lg:grid-cols-2 max-md:gap-3">
              <NumberRouteCard reading={reading} />
              <NumberPathCard reading={reading} />
            </div>
            <NumberConfigurations reading={reading} />
          </>
        )}
        <NumberHistory reading={reading} />
      </PageBody>
      {known.length > 0 && (
        <RerouteReview asked={target && { text: e164, target }} reading={reading.about(target ?? 'us1')} />
      )}
    </>
  )
}

function NotInAccount({ number, notLoaded }: { readonly number: E164; readonly notLoaded: readonly RegionCode[] }) {
  const loaded = regionCodes.filter((region) => !notLoaded.includes(region))
  return (
    <section
      aria-labelledby="no-number"
      className="grid justify-items-start gap-2 rounded-card border border-line bg-surface p-5"
    >
      <h2 id="no-number" className="type-leg-title">
        {notLoaded.length === 0 ? 'This account has no such number' : 'Not found so far'}
      </h2>
      <p className="text-text-2">
        {loaded.length > 0 &&
          `${regionWords(loaded)} ${loaded.length === 1 ? 'has' : 'have'} no configuration of ${formatE164(number)}. `}
        {notLoaded.length > 0 && `${regionWords(notLoaded)} could not be loaded, so the number may be there.`}
      </p>
      <Link to={paths.numbers} className={buttonClass({ variant: 'default' })}>
        All numbers
      </Link>
    </section>
  )
}
