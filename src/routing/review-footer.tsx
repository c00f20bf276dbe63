import { useId } from 'react'
import type { Finding } from '../domain/finding.ts'
import type { ReroutePlan } from '../domain/preflight.ts'
import { regionLabel } from '../domain/region.ts'
import { ReasonedButton } from '../ui/reasoned-button.tsx'
import { Status } from '../ui/status.tsx'
import type { Review } from './use-review.ts'
import { counted } from './words.ts'

type Props = {
  readonly plan: ReroutePlan
  readonly review: Review
  readonly findings: readonly Finding[]
  /** A blocker asks for a reason that is not given yet. */
  readonly reasonMissing: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** What stands in the way, in a line; Cancel and the write. */
export function ReviewFooter({ plan: { target }, review, findings, reasonMissing, onConfirm, onCancel }: Props) {
  const statusId = useId()
  const { check, phase, failure } = review
  const writing = phase === 'writing'
  const unknown = failure?.kind === 'unknown'
  return (
    <>
      <div id={statusId} className="min-w-0 flex-1 empty:max-md:hidden max-md:basis-full">
        <Standing review={review} findings={findings} reasonMissing={reasonMissing} />
      </div>
      <ReasonedButton
        data-initial-focus
        disabledReason={writing ? 'The route is being written' : undefined}
        onClick={onCancel}
      >
        Cancel
      </ReasonedButton>
      <div className="max-md:grid max-md:flex-1">
        <ReasonedButton
          variant="primary"
          busy={!check || phase !== 'reviewing'}
          disabledReason={
            check && phase === 'reviewing' ? whyNot(findings, check.route !== undefined, target) : undefined
          }
          aria-describedby={statusId}
          onClick={unknown ? review.readBack : onConfirm}
        >
          {unknown ? 'Read the route again' : failure ? 'Retry' : `Re-route to ${regionLabel(target)}`}
        </ReasonedButton>
      </div>
    </>
  )
}

function whyNot(findings: readonly Finding[], routeRead: boolean, target: ReroutePlan['target']): string | undefined {
  if (!routeRead) return 'The route could not be read: check again'
  return findings.some(({ id }) => id === 'already-active') ? `Already active in ${regionLabel(target)}` : undefined
}

function Standing({ review, findings, reasonMissing }: Pick<Props, 'review' | 'findings' | 'reasonMissing'>) {
  if (review.phase === 'writing') return 'Writing the route…'
  if (review.phase === 'checking-again') return 'Checking once more…'
  if (!review.check) return 'Checking…'
  if (findings.some(({ id }) => id === 'already-active')) return 'Already active: nothing to re-route'
  const blockers = findings.filter(({ severity }) => severity === 'blocker').length
  if (blockers > 0) return <Status tone="bad">Fix {counted(blockers, 'blocker')} to continue</Status>
  return reasonMissing ? <Status tone="bad">Say why, to continue</Status> : null
}
