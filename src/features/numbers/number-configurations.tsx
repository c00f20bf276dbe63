import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../../paths/paths.ts'
import type { Instant } from '../../domain/base/instant.ts'
import type { NumberDetails } from '../../domain/account/number-details.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import { activeRegion } from '../../domain/account/route.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { linkClass } from '../../ui/button-class.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { regionScope } from '../../ui/region-scope.ts'
import { SidText } from '../../ui/sid-text.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Status } from '../../ui/status.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import type { NumberReading } from './use-number-reading.ts'

/** The number's configurations side by side, because each Region has its own. */
export function NumberConfigurations({ reading }: { readonly reading: NumberReading }) {
  const { details, number, trunkOf, about } = reading
  const active = number.route && activeRegion(number.route)
  return (
    <Card labelledBy="number-configurations">
      <CardHeader title="Configuration in each Region" titleId="number-configurations" />
      <div className="grid md:grid-cols-3">
        {regionCodes.map((region) => (
          <section
            key={region}
            aria-label={regionLabel(region)}
            {...regionScope(region)}
            className="relative min-w-0 not-first:border-l not-first:border-line max-md:not-first:border-t max-md:not-first:border-l-0"
          >
            <span aria-hidden className="absolute inset-x-0 top-0 h-0.75 bg-r-fill" />
            <h3 className="flex min-h-10 items-center gap-2 border-b border-line bg-raised px-4 type-label max-md:px-3">
              <RegionChip region={region} country />
              {active === region && (
                <span className="ml-auto">
                  <Status tone="region" small>
                    Routed here
                  </Status>
                </span>
              )}
            </h3>
            <InRegion
              region={region}
              details={details[region]}
              trunk={trunkOf(region)}
              reading={reading.reading}
              now={about(region).facts.now}
            />
          </section>
        ))}
      </div>
    </Card>
  )
}

type InRegionProps = {
  readonly region: RegionCode
  readonly details: NumberDetails | null | undefined
  readonly trunk: Trunk | undefined
  readonly reading: boolean
  readonly now: Instant
}

function InRegion({ region, details, trunk, reading, now }: InRegionProps) {
  if (details === undefined) {
    return <p className="px-4 py-3 text-text-2 max-md:px-3">{reading ? <Skeleton width={160} /> : 'Not loaded.'}</p>
  }
  if (details === null) {
    return (
      <p className="px-4 py-3 text-text-2 max-md:px-3">
        No configuration in {regionLabel(region)}: calls processed there would not be connected.
      </p>
    )
  }
  return (
    <dl className="grid gap-2.5 px-4 py-3 max-md:px-3">
      <Row term="Answered by">
        <AnsweredBy region={region} details={details} trunk={trunk} />
      </Row>
      <Row term="Friendly name">{details.friendlyName || '–'}</Row>
      <UrlRow term="Webhook, unused while a trunk is set" url={details.trunkSid && details.voiceUrl} />
      <UrlRow term="Webhook fallback" url={details.voiceFallbackUrl} />
      <UrlRow term="Status callback" url={details.statusCallback} />
      <Row term="Receives">{details.receiveMode ?? 'not reported'}</Row>
      <Row term="Caller name lookup">{details.callerIdLookup ? 'On, billed per call' : 'Off'}</Row>
      <Row term="Emergency calling">
        {details.emergencyStatus ?? 'not reported'}
        {details.emergencyAddressStatus !== null && `, address ${details.emergencyAddressStatus}`}
        {details.emergencyAddressSid !== null && (
          <span className="block">
            <SidText sid={details.emergencyAddressSid} />
          </span>
        )}
      </Row>
      <Row term="Last updated">
        <TimeAgo at={details.dateUpdated} now={now} form="day" />
      </Row>
    </dl>
  )
}

type AnsweredByProps = Pick<InRegionProps, 'region' | 'trunk'> & { readonly details: NumberDetails }

function AnsweredBy({ region, details: { trunkSid, voiceUrl, voiceMethod }, trunk }: AnsweredByProps) {
  if (trunkSid !== null) {
    return (
      <>
        {trunk ? (
          <Link to={paths.trunkTab} params={{ trunk: trunk.key, region, tab: 'numbers' }} className={linkClass}>
            {trunk.name}
          </Link>
        ) : (
          'A trunk instance that is not loaded'
        )}
        <span className="block">
          <SidText sid={trunkSid} what={`trunk SID in ${regionLabel(region)}`} />
        </span>
      </>
    )
  }
  if (voiceUrl !== null) {
    return (
      <>
        A webhook{voiceMethod !== null && `, ${voiceMethod}`} <span className="block type-mono">{voiceUrl}</span>
      </>
    )
  }
  return <>Nothing: neither a trunk nor a webhook</>
}

function UrlRow({ term, url }: { readonly term: string; readonly url: string | null }) {
  if (url === null) return null
  return (
    <Row term={term}>
      <span className="type-mono">{url}</span>
    </Row>
  )
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <dt className="type-fine text-text-3">{term}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  )
}
