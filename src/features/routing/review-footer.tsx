import { useId } from 'react'
import type { PlannedFinding } from '../../domain/preflight/planned-reroutes.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { activeRegion } from '../../domain/account/route.ts'
import { DialogButtons } from '../../ui/dialog-buttons.tsx'
import { ReasonedButton } from '../../ui/reasoned-button.tsx'
import { Status } from '../../ui/status.tsx'
import type { RerouteCheck } from './check-reroute.ts'
import { rerouteText } from '../../domain/preflight/reroute-target.ts'
import type { Review } from './use-review.ts'
import { counted } from '../../domain/base/sentence-text.ts'

type Props = {
  readonly review: Review
  readonly findings: readonly PlannedFinding[]
  /** It undoes re-routes that are on record. */
  readonly isReturn: boolean
  /** A required reason or confirmation is missing. */
  readonly reasonMissing: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** What blocks the write, Cancel, and the button that writes. */
export function ReviewFooter({ review, findings, isReturn, reasonMissing, onConfirm, onCancel }: Props) {
  const statusId = useId()
  const { check, phase, plan } = review
  const writing = phase === 'writing'
  const failed = plan.subjects
    .flatMap((subject) => review.progress.get(rerouteText(subject))?.kind ?? [])
    .filter((kind) => kind !== 'applied' && kind !== 'writing')
  const onlyUnknown = failed.length === plan.subjects.length && failed.every((kind) => kind === 'unknown')
  return (
    <>
      <div id={statusId} className="min-w-0 flex-1 empty:max-md:hidden max-md:basis-full">
        <Progress review={review} findings={findings} reasonMissing={reasonMissing} />
      </div>
      <DialogButtons>
        <ReasonedButton
          data-initial-focus
          disabledReason={writing ? 'The route is being written' : undefined}
          onClick={onCancel}
        >
          {review.isPartlyApplied ? 'Close' : 'Cancel'}
        </ReasonedButton>
        <ReasonedButton
          variant="primary"
          busy={!check || phase !== 'reviewing'}
          disabledReason={check && phase === 'reviewing' ? whyNot(review, plan.target) : undefined}
          aria-describedby={statusId}
          onClick={onConfirm}
        >
          {onlyUnknown
            ? `Load the ${failed.length === 1 ? 'route' : 'routes'} again`
            : failed.length === 0
              ? `${isReturn ? 'Return' : 'Re-route'} to ${regionLabel(plan.target)}`
              : review.isPartlyApplied || plan.subjects.length > 1
                ? `Retry ${failed.length} failed`
                : 'Retry'}
        </ReasonedButton>
      </DialogButtons>
    </>
  )
}

function whyNot({ check, plan, progress }: Review, target: RegionCode): string | undefined {
  if (check === undefined) return undefined
  const known = (subject: Review['plan']['subjects'][number]) =>
    progress.get(rerouteText(subject))?.kind === 'unknown' ||
    check.routes.some(({ subject: one, route }) => route !== undefined && rerouteText(one) === rerouteText(subject))
  if (!plan.subjects.every(known)) return 'The route could not be loaded: check again'
  return isAlreadyThere(check, target) && progress.size === 0 ? `Already active in ${regionLabel(target)}` : undefined
}

const isAlreadyThere = ({ routes }: RerouteCheck, target: RegionCode): boolean =>
  routes.every(({ route }) => route !== undefined && activeRegion(route) === target)

function Progress({ review, findings, reasonMissing }: Pick<Props, 'review' | 'findings' | 'reasonMissing'>) {
  const { phase, plan, check } = review
  if (phase === 'writing')
    return plan.subjects.length > 1 ? 'Writing the routes, one after the other…' : 'Writing the route…'
  if (phase === 'checking-again') return 'Checking again…'
  if (!check) return 'Checking…'
  if (isAlreadyThere(check, plan.target) && review.progress.size === 0) return 'Already active: nothing to re-route'
  const blockers = findings.filter(({ severity }) => severity === 'blocker').length
  if (blockers > 0) return <Status tone="bad">Fix {counted(blockers, 'blocker')} to continue</Status>
  return reasonMissing ? <Status tone="bad">Give a reason to continue</Status> : null
}
