import { useRef, useState } from 'react'
import { offerUndo } from '../changes/undo-offer.ts'
import { formatE164 } from '../domain/e164.ts'
import type { ReroutePlan } from '../domain/preflight.ts'
import { isWithoutTrunk } from '../domain/without-trunk.ts'
import { regionLabel } from '../domain/region.ts'
import type { TrunkReading } from '../trunks/trunk-facts-queries.ts'
import { Dialog } from '../ui/dialog.tsx'
import { PhoneText } from '../ui/phone-text.tsx'
import { UriText } from '../ui/uri-text.tsx'
import { legTitle } from './leg-frame.tsx'
import { PreflightSection } from './preflight-section.tsx'
import { numberRow, reviewOpener, useCloseReview } from './reroute-navigation.ts'
import { routeOf } from './reroute-target.ts'
import { ReviewBand } from './review-band.tsx'
import { ReviewConsequences } from './review-consequences.tsx'
import { ReviewDiff } from './review-diff.tsx'
import { ReviewEffects } from './review-effects.tsx'
import { ReviewFailurePanel } from './review-failure-panel.tsx'
import { ReviewFooter } from './review-footer.tsx'
import { emptyOverride, type Override, overrideProblems, ReviewOverride } from './review-override.tsx'
import { ReviewReason } from './review-reason.tsx'
import { ReviewStale } from './review-stale.tsx'
import { ReviewUndo, undoTitle, useUndone } from './review-undo.tsx'
import { useCheckNews } from './use-check-news.ts'
import { useReview } from './use-review.ts'

type Props = {
  readonly plan: ReroutePlan
  readonly reading: TrunkReading
  readonly onDone: (sentence: string) => void
}

/** The one dialog for a re-route: what will happen, whether it may, and the write. */
export function ReviewPlan({ plan, reading, onDone }: Props) {
  const { subject, target } = plan
  const trunkName = isWithoutTrunk(reading.facts.trunk) ? null : reading.facts.trunk.name
  const close = useCloseReview()
  const review = useReview(plan, reading, (recordId) => {
    onDone(doneSentence(plan, reading.facts.trunk.name))
    offerUndo(recordId)
    close()
  })
  const undone = useUndone(plan)
  const [override, setOverride] = useState<Override>(emptyOverride)
  const [asked, setAsked] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  useCheckNews(body, review.check, review.phase !== 'reviewing')

  const facts = review.check?.facts ?? reading.facts
  const route = review.check ? review.check.route : routeOf(subject, reading.facts)
  const findings = review.check?.findings ?? []
  const blocked = findings.some(({ severity }) => severity === 'blocker')
  const overridable = findings.some(({ severity }) => severity === 'overridable-blocker')
  const problems = overridable ? overrideProblems(override, target) : null

  const confirm = () => {
    if (blocked) return focusIn(body.current, '[data-blocker]')
    setAsked(true)
    if (problems) return focusIn(body.current, problems.reason ? '[data-override=reason]' : '[data-override=region]')
    review.submit({ reason: override.reason.trim() || null, ...(undone && { undoOf: undone.id }) })
  }

  return (
    <Dialog
      open
      onClose={close}
      dismissible={review.phase !== 'writing'}
      returnFocusTo={() => reviewOpener(subject, target) ?? numberRow(subject) ?? legTitle(subject.leg)}
      title={undone ? undoTitle(undone, route, facts.now) : `Process these calls in ${regionLabel(target)}?`}
      description={
        subject.leg === 'termination' ? (
          <>
            Calls from your PBX to{' '}
            <span className="text-text">
              <UriText uri={subject.domainName} />
            </span>
          </>
        ) : (
          <>
            Calls to{' '}
            <span className="text-text">
              <PhoneText number={subject.number} />
            </span>
            {trunkName !== null && `, of ${trunkName}`}
          </>
        )
      }
      footer={
        <>
          {review.failure && <ReviewFailurePanel failure={review.failure} plan={plan} />}
          <ReviewFooter
            plan={plan}
            review={review}
            findings={findings}
            reasonMissing={problems !== null}
            onConfirm={confirm}
            onCancel={close}
          />
        </>
      }
    >
      <div ref={body} className="grid content-start gap-3.5">
        {review.stale && <ReviewStale key={review.stale.now.checkedAt} stale={review.stale} plan={plan} />}
        {undone && <ReviewUndo change={undone} route={route} />}
        <ReviewBand target={target} route={route} now={facts.now} />
        <ReviewEffects plan={plan} facts={facts} findings={review.check ? findings : null} />
        <ReviewDiff plan={plan} route={route} />
        <PreflightSection plan={plan} review={review} trunkKey={trunkName === null ? null : reading.facts.trunk.key} />
        {!blocked && overridable && (
          <ReviewOverride target={target} value={override} onChange={setOverride} problems={asked ? problems : null} />
        )}
        {!blocked && !overridable && (
          <ReviewReason value={override.reason} onChange={(reason) => setOverride({ ...override, reason })} />
        )}
        <ReviewConsequences target={target} route={route} />
      </div>
    </Dialog>
  )
}

const focusIn = (body: HTMLElement | null, selector: string): void =>
  body?.querySelector<HTMLElement>(selector)?.focus()

function doneSentence({ subject, target }: ReroutePlan, trunkName: string): string {
  const what =
    subject.leg === 'termination' ? `Termination of ${trunkName}` : `Origination of ${formatE164(subject.number)}`
  return `${what} is being processed in ${regionLabel(target)}; propagating for at most 5 minutes`
}
