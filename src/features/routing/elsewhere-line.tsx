import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { paths } from '../../paths/paths.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import type { Leg } from '../../domain/account/route.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'
import { linkClass } from '../../ui/button-class.ts'
import { LegActions } from './leg-actions.tsx'
import { legReadiness, readinessWords } from './leg-readiness.ts'

type Props = {
  readonly leg: Leg
  readonly region: RegionCode
  readonly tab: TrunkTab
  readonly reading: TrunkReading
}

/** On the active Region's page: links to the other Regions that could process these calls. */
export function ElsewhereLine({ leg, region, tab, reading }: Props) {
  const { trunk } = reading.freshFacts
  return (
    <div className="flex min-h-8 items-center gap-3 max-md:flex-wrap max-md:gap-2">
      <p className="flex min-w-0 flex-1 flex-wrap items-center gap-x-1 text-text-2 max-md:basis-full">
        To process these calls elsewhere:{' '}
        {regionCodes
          .filter((code) => code !== region)
          .map((code, at) => (
            <Fragment key={code}>
              {at > 0 && <span aria-hidden>·</span>}
              <span className="whitespace-nowrap">
                <Link to={paths.trunkTab} params={{ trunk: trunk.key, region: code, tab }} className={linkClass}>
                  {regionLabel(code)}
                </Link>{' '}
                ({readinessWords(legReadiness(leg, code, reading.freshFacts), reading.reading)})
              </span>
            </Fragment>
          ))}
      </p>
      <LegActions leg={leg} />
    </div>
  )
}
