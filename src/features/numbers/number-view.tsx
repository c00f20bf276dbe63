import { getRouteApi, Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { type E164, formatE164 } from '../../domain/base/e164.ts'
import { type RegionCode, regionCodes, regionOfUrl } from '../../domain/base/region.ts'
import { RerouteReview } from '../routing/reroute-review.tsx'
import { regionWords } from '../../domain/verdict/words.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Note } from '../../ui/note.tsx'
import { SidText } from '../../ui/sid-text.tsx'
import { NumberConfigurations } from './number-configurations.tsx'
import { NumberHistory } from './number-history.tsx'
import { NumberPathCard } from './number-path-card.tsx'
import { NumberRouteCard } from './number-route-card.tsx'
import { type NumberReading, useNumberReading } from './use-number-reading.ts'
import { PageBody } from '../../ui/page-body.tsx'

const page = getRouteApi(paths.number)

export function NumberView({ number: e164 }: { readonly number: E164 }) {
  const { reroute } = page.useSearch()
  const reading = useNumberReading(e164)
  const { details, failures } = reading
  const known = regionCodes.flatMap((region) => details[region] ?? [])
  const [first] = known
  const target = regionOfUrl(reroute)
  const notRead = regionCodes.filter((region) => details[region] === undefined)

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
              // The same requests in the same order: the place is the identity.
              // oxlint-disable-next-line react/no-array-index-key
              <ApiErrorPanel key={at} error={error} what={what} onRetry={retry} retrying={reading.reading} />
            ))}
          </div>
        )}
        {reroute !== undefined && target === undefined && (
          <Note shape="box">“{reroute}” in the address is no Region to re-route to: they are us1, ie1 and au1.</Note>
        )}
        {known.length === 0 && !(reading.reading && notRead.length > 0) && (
          <NotInAccount number={e164} notRead={notRead} />
        )}
        {(known.length > 0 || (reading.reading && notRead.length > 0)) && (
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
      {known.length > 0 && <Review reading={reading} target={target} />}
    </>
  )
}

type ReviewProps = { readonly reading: NumberReading; readonly target: RegionCode | undefined }

function Review({ reading, target }: ReviewProps) {
  return (
    <RerouteReview asked={target && { text: reading.number.number, target }} reading={reading.about(target ?? 'us1')} />
  )
}

type NotInAccountProps = { readonly number: E164; readonly notRead: readonly RegionCode[] }

function NotInAccount({ number, notRead }: NotInAccountProps) {
  const read = regionCodes.filter((region) => !notRead.includes(region))
  return (
    <section
      aria-labelledby="no-number"
      className="grid justify-items-start gap-2 rounded-card border border-line bg-surface p-5"
    >
      <h2 id="no-number" className="type-leg-title">
        {notRead.length === 0 ? 'This account has no such number' : 'Not found where it was looked for'}
      </h2>
      <p className="text-text-2">
        {read.length > 0 &&
          `${regionWords(read)} ${read.length === 1 ? 'has' : 'have'} no configuration of ${formatE164(number)}. `}
        {notRead.length > 0 && `${regionWords(notRead)} could not be read: it may be there.`}
      </p>
      <Link to={paths.numbers} className={buttonClass({ variant: 'default' })}>
        All numbers
      </Link>
    </section>
  )
}
