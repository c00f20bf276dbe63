import { Link } from '@tanstack/react-router'
import { useId, useRef } from 'react'
import { paths } from '../../../paths/paths.ts'
import { findingKey } from '../../../domain/preflight/planned-reroutes.ts'
import type { ReadinessFinding } from '../../../domain/preflight/readiness.ts'
import { regionCodes, regionLabel } from '../../../domain/base/region.ts'
import { Button } from '../../../ui/button.tsx'
import { linkClass } from '../../../ui/button-class.ts'
import { Card, CardFooter, CardHeader } from '../../../ui/card.tsx'
import { Spinner } from '../../../ui/spinner.tsx'
import { useNameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { FindingRow } from '../finding-row.tsx'
import { NotCheckedRow } from '../not-checked-row.tsx'
import { counted } from '../../../domain/base/sentence-text.ts'
import { nowWords, numbersWords } from './now-text.ts'
import { useFocusAfterFix } from './use-focus-after-fix.ts'
import type { ReadinessOfTrunk } from './use-readiness.ts'

type Props = {
  readonly of: ReadinessOfTrunk
  readonly shown: readonly ReadinessFinding[]
  readonly onReadAll: () => void
}

/** One trunk's findings: first where its calls go now, then in each standby Region. */
export function TrunkFindings({ of, shown, onReadAll }: Props) {
  const { trunk, home, reading, numbersNotRead } = of
  const titleId = useId()
  const ref = useRef<HTMLDivElement>(null)
  const onFixed = useFocusAfterFix(ref, shown)
  const places = ['now', ...regionCodes] as const
  const sections = places.map((place) => [place, shown.filter((one) => placeOf(one) === place)] as const)
  return (
    <Card labelledBy={titleId}>
      <CardHeader
        title={
          <Link
            to={paths.trunkTab}
            params={{ trunk: trunk.key, region: home, tab: 'termination' }}
            className={linkClass}
          >
            {trunk.name}
          </Link>
        }
        titleId={titleId}
        actions={reading && <Spinner />}
      />
      <div ref={ref} tabIndex={-1} className="outline-none">
        {sections.map(
          ([place, findings]) =>
            findings.length > 0 && (
              <div
                key={place}
                role="group"
                aria-label={sectionTitle(place)}
                className="border-b border-line last:border-b-0"
              >
                <h3 className="px-4 pt-2.5 pb-1 type-small text-text-2 max-md:px-3">{sectionTitle(place)}</h3>
                <FindingList findings={findings} trunkKey={trunk.key} onFixed={onFixed} />
              </div>
            ),
        )}
      </div>
      {numbersNotRead > 0 && !reading && (
        <CardFooter>
          <span>
            Where calls to {counted(numbersNotRead, 'number')} go has not loaded. Numbers with unusual settings load
            first.
          </span>
          <span className="ml-auto">
            <Button size="sm" onClick={onReadAll}>
              Load all
            </Button>
          </span>
        </CardFooter>
      )}
    </Card>
  )
}

const placeOf = ({ when, region }: ReadinessFinding) => (when === 'now' ? 'now' : region)

const sectionTitle = (place: 'now' | ReadinessFinding['region']): string =>
  place === 'now' ? 'Where calls go now' : `If calls were routed to ${regionLabel(place)}`

type ListProps = {
  readonly findings: readonly ReadinessFinding[]
  readonly trunkKey: string
  readonly onFixed: () => void
}

function FindingList({ findings, trunkKey, onFixed }: ListProps) {
  const nameOfTrunk = useNameOfTrunk()
  const told = findings.filter(({ finding }) => finding.id !== 'not-checked')
  const unread = Map.groupBy(
    findings.filter(({ finding }) => finding.id === 'not-checked'),
    ({ finding }) => finding.region,
  )
  return (
    <ul>
      {told.map((one) => (
        <FindingRow
          key={[one.leg, one.region, findingKey(one.finding)].join(' ')}
          finding={one.finding}
          about={{ leg: one.leg, target: one.region, numbers: one.numbers.length, nameOfTrunk }}
          fix={one.fix}
          trunkKey={trunkKey}
          whose={numbersWords(one)}
          look={one.fails ? 'fails' : 'fact'}
          consequence={nowWords(one, nameOfTrunk)}
          onFixed={onFixed}
        />
      ))}
      {[...unread].map(([region, all]) => (
        <NotCheckedRow key={region} region={region} checks={all.map(({ finding }) => finding.check)} />
      ))}
    </ul>
  )
}
