import { Undo2 } from 'lucide'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { activeRegion, isPropagating, type Route, type RouteSubject, settlesAt } from '../../domain/account/route.ts'
import { Button } from '../../ui/button.tsx'
import { opens } from '../../ui/opener.ts'
import { RegionTile } from '../../ui/region-tile.tsx'
import { reviewOpener, useOpenReview } from './reroute-navigation.ts'
import { hourText } from '../../domain/base/sentence-text.ts'
import { ActiveTile } from './active-tile.tsx'

type Props = {
  readonly subject: RouteSubject
  readonly route: Route
  /** Known only from this console's own record of the change (R9). */
  readonly former: RegionCode | null
  readonly change: ChangeRecord | undefined
  readonly now: Instant
  /** The page's Region, whose own Re-route button is the way back. */
  readonly region: RegionCode
  /** Calls fail now in the active Region. */
  readonly failing: boolean
}

/** Where the calls of one route are processed now: one Region, or two while a change propagates. */
export function NowTiles({ subject, route, former, change, now, region, failing }: Props) {
  const active = activeRegion(route)
  const until = settlesAt(route)
  const propagating = until !== null && isPropagating(route, now)
  const back = former !== null && former !== active && former !== region && (
    <ReturnButton subject={subject} to={former} undo={change?.id} />
  )
  return (
    <div className="grid gap-1.5">
      <ActiveTile subject={subject} route={route} change={change} now={now} failing={failing} />
      {former !== null && former !== active && propagating && (
        <RegionTile
          region={former}
          size="sm"
          look="propagating"
          detail={`May still take calls until ${hourText(until)}`}
          state={back}
        />
      )}
      {!propagating && back && <div>{back}</div>}
      {propagating && former === null && (
        <p className="type-small text-text-2">Calls may still be handled in another Region until {hourText(until)}.</p>
      )}
    </div>
  )
}

type ReturnProps = { readonly subject: RouteSubject; readonly to: RegionCode; readonly undo: string | undefined }

function ReturnButton({ subject, to, undo }: ReturnProps) {
  const openReview = useOpenReview()
  return (
    <Button
      size="sm"
      icon={Undo2}
      aria-label={`Return to ${regionLabel(to)}, ${subject.leg}`}
      {...opens(reviewOpener(subject, to))}
      onClick={() => openReview(subject, to, undo)}
    >
      Return to {regionLabel(to)}…
    </Button>
  )
}
