import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { paths } from '../../paths/paths.ts'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { regionsWithReroutes } from '../../account/numbers-of-tab.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'
import { Button } from '../../ui/button.tsx'
import { linkClass } from '../../ui/button-class.ts'
import { Countdown } from '../../ui/countdown.tsx'
import { RegionTile } from '../../ui/region-tile.tsx'
import { Status } from '../../ui/status.tsx'
import { ElsewhereLine } from './elsewhere-line.tsx'
import { HereRow, readinessSentence } from './here-row.tsx'
import { LegActions } from './leg-actions.tsx'
import { legReadiness } from './leg-readiness.ts'
import { originationSummary, routedHereWords } from './origination-summary.ts'
import { PreparedLine } from './prepared-line.tsx'
import { areNumbersWhole, RerouteNumbersLink } from './reroute-numbers-link.tsx'
import { FailingStatus, SplitTile } from './split-tile.tsx'
import { thousands } from '../../domain/base/thousands.ts'
import { counted } from '../../domain/base/sentence-text.ts'

type Props = {
  readonly region: RegionCode
  readonly tab: TrunkTab
  readonly reading: TrunkReading
  readonly failing: number
  readonly onReadAll: (() => void) | undefined
}

/** The origination leg of a trunk with several numbers; each number has its own route. */
export function NumbersLeg({ region, tab, reading, failing, onReadAll }: Props) {
  const { facts, freshFacts } = reading
  const summary = originationSummary(facts)
  const { total, counts, only, prepared, routesNotRead, answersNotRead, propagating } = summary
  const here = counts.find((one) => one.region === region)?.count ?? 0
  return (
    <>
      {only ? (
        <RegionTile
          region={only}
          look={failing === total ? 'failing' : propagating.length > 0 ? 'propagating' : 'settled'}
          detail={`All ${thousands(total)} numbers routed here`}
          state={failing > 0 ? <FailingStatus failing={failing} /> : <Status tone="region">Active</Status>}
        />
      ) : (
        <SplitTile summary={summary} failing={failing} />
      )}
      {propagating.map(({ to, from, count, until }) => (
        <p key={`${from} ${to}`} className="type-small text-text-2">
          {counted(count, 'number')} propagating to {regionLabel(to)}, at most{' '}
          <Countdown until={until} now={facts.now} />: calls may still be handled in{' '}
          {from ? regionLabel(from) : 'another Region'}.
        </p>
      ))}
      {prepared.map(({ count, reaches }) => (
        <PreparedLine key={JSON.stringify(reaches)} count={count} reaches={reaches} />
      ))}
      {answersNotRead.map(({ region: to, count }) => (
        <p key={to} className="type-small text-text-2">
          {counted(count, 'number')} routed to {regionLabel(to)}; what answers {count === 1 ? 'it' : 'them'} there has
          not loaded.
        </p>
      ))}
      {routesNotRead > 0 && (
        <p className="flex flex-wrap items-center gap-2 text-text-2">
          {reading.reading || reading.pending
            ? `Loading ${thousands(routesNotRead)} more…`
            : `${thousands(routesNotRead)} not loaded`}
          {!reading.reading && !reading.pending && onReadAll && (
            <Button size="sm" onClick={onReadAll}>
              Load all
            </Button>
          )}
        </p>
      )}
      {only === region ? (
        <ElsewhereLine leg="origination" region={region} tab={tab} reading={reading} />
      ) : (
        <HereRow
          lane={here > 0 ? 'active' : 'standby'}
          lead={routedHereWords(summary, region)}
          detail={readinessSentence(legReadiness('origination', region, freshFacts), region, reading.reading)}
          action={
            <LegActions leg="origination">
              {tab === 'numbers' ? (
                <WhereToReroute region={region} facts={facts} />
              ) : (
                <RerouteNumbersLink
                  region={region}
                  numbers={facts.numbers}
                  isWhole={areNumbersWhole(facts)}
                  look={{ variant: tab === 'origination' ? 'primary' : 'default' }}
                />
              )}
            </LegActions>
          }
        />
      )}
    </>
  )
}

/** On the Numbers tab, whose rows can re-route numbers only to the page's Region. */
function WhereToReroute({ region, facts }: { readonly region: RegionCode; readonly facts: TrunkFacts }) {
  const where = regionsWithReroutes(facts)
  if (where.length === 0) return null
  return (
    <span className="type-small text-text-2">
      {where.includes(region) ? (
        'Each number below has its own Re-route button.'
      ) : (
        <>
          Re-route them from another Region's page:{' '}
          {where.map((code, index) => (
            <Fragment key={code}>
              {index > 0 && ', '}
              <Link
                to={paths.trunkTab}
                params={{ trunk: facts.trunk.key, region: code, tab: 'numbers' }}
                className={linkClass}
              >
                {regionLabel(code)}
              </Link>
            </Fragment>
          ))}
        </>
      )}
    </span>
  )
}
