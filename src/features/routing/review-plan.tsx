import { useNavigate, useParams } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { offerUndo } from '../changes/undo-offer.ts'
import type { PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { isWithoutTrunk } from '../../domain/account/without-trunk.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import { swapsDialog, useCloseDialog } from '../../forms/use-url-dialog.ts'
import { GuideLink } from '../../ui/guide-link.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { openerOf } from '../../ui/opener.ts'
import { legTitle } from './leg-frame.tsx'
import { PreflightSection } from './preflight-section.tsx'
import { routesOf } from './check-reroute.ts'
import { numberRow, reviewOpener } from './reroute-navigation.ts'
import { rerouteText, reroutesText } from '../../domain/preflight/reroute-target.ts'
import { ReviewAlso } from './review-also.tsx'
import { ReviewBand } from './review-band.tsx'
import { ReviewConsequences } from './review-consequences.tsx'
import { doneSentence, ReviewDescription } from './review-description.tsx'
import { ReviewDiff } from './review-diff.tsx'
import { ReviewEffects } from './review-effects.tsx'
import { ReviewFailurePanel } from './review-failure-panel.tsx'
import { ReviewFooter } from './review-footer.tsx'
import { emptyOverride, type Friction, type Override, overrideProblems, ReviewOverride } from './review-override.tsx'
import { ReviewResults } from './review-results.tsx'
import { ReviewStale } from './review-stale.tsx'
import { ReviewUndo, useUndone } from './review-undo.tsx'
import { useCheckNews } from './use-check-news.ts'
import { useFixedFinding } from './use-fixed-finding.ts'
import { type Review, useReview } from './use-review.ts'

type Props = {
  readonly asked: PlannedReroutes
  readonly reading: TrunkReading
  readonly onDone: (sentence: string) => void
}

export function ReviewPlan({ asked, reading, onDone }: Props) {
  const { subjects, target } = asked
  const { trunk } = reading.facts
  const trunkName = isWithoutTrunk(trunk) ? null : trunk.name
  const isOnTrunkPage = useParams({ strict: false }).tab !== undefined
  const close = useCloseDialog()
  const navigate = useNavigate()
  const undone = useUndone(asked)
  const review = useReview(asked, reading, (changeIds) => {
    onDone(doneSentence(asked, trunk.name))
    offerUndo(changeIds)
    close()
  })
  const [override, setOverride] = useState<Override>(emptyOverride)
  const [tried, setTried] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  useCheckNews(body, review.check, review.phase !== 'reviewing')
  const fixes = useFixedFinding(review.check, target, review.recheck)

  const facts = review.check?.facts ?? reading.facts
  const routes = review.check?.routes ?? routesOf(review.plan, reading.facts)
  const findings = review.check?.findings ?? []
  const blocked = findings.some(({ severity }) => severity === 'blocker')
  const friction = frictionOf(review)
  const problems = overrideProblems(override, target, friction)
  const [first] = subjects
  const started = review.progress.size > 0

  const confirm = () => {
    if (blocked) return focusIn(body.current, '[data-blocker]')
    setTried(true)
    if (problems) return focusIn(body.current, problems.reason ? '[data-override=reason]' : '[data-override=region]')
    review.submit(override.reason.trim() || null, undone)
  }

  return (
    <Dialog
      open
      onClose={close}
      dismissible={review.phase !== 'writing'}
      returnFocusTo={() =>
        first ? (openerOf(reviewOpener(first, target))() ?? numberRow(first) ?? legTitle(first.leg)) : null
      }
      title={undone.length > 0 ? `Return to ${regionLabel(target)}` : `Process these calls in ${regionLabel(target)}?`}
      description={<ReviewDescription subjects={subjects} trunkName={trunkName} />}
      footer={
        <>
          {review.broken && (
            <div role="alert" className="basis-full">
              <ErrorPanel tone="bad" title="The review failed in this console" meaning={review.broken.message} />
            </div>
          )}
          {subjects.length === 1 && first && <SingleFailure review={review} subject={first} />}
          <ReviewFooter
            review={review}
            findings={findings}
            isReturn={undone.length > 0}
            reasonMissing={problems !== null}
            onConfirm={confirm}
            onCancel={close}
          />
        </>
      }
    >
      <div ref={body} className="grid content-start gap-3.5">
        {started && subjects.length > 1 && <ReviewResults subjects={subjects} target={target} review={review} />}
        {review.stale && <ReviewStale key={review.stale.now.checkedAt} stale={review.stale} target={target} />}
        {undone.map((change) => (
          <ReviewUndo key={change.id} change={change} routes={routes} />
        ))}
        <ReviewBand target={target} routes={routes} now={facts.now} />
        <ReviewEffects plan={review.plan} facts={facts} findings={review.check ? findings : null} />
        <ReviewDiff routes={routes} target={target} />
        {!started && isOnTrunkPage && (
          <ReviewAlso
            plan={asked}
            facts={facts}
            onChange={(others) => void navigate({ to: '.', ...swapsDialog({ reroute: reroutesText(others) }) })}
          />
        )}
        <PreflightSection review={review} trunkKey={trunkName === null ? null : trunk.key} fixes={fixes} />
        {!blocked && review.check && (
          <ReviewOverride
            target={target}
            friction={friction}
            value={override}
            onChange={setOverride}
            problems={tried ? problems : null}
          />
        )}
        <ReviewConsequences target={target} routes={routes} />
        <p className="type-small text-text-2">
          <GuideLink to="trunks" />
        </p>
      </div>
    </Dialog>
  )
}

function frictionOf({ check, plan }: Review): Friction {
  if (check?.findings.some(({ severity }) => severity === 'overridable-blocker')) return 'override'
  return plan.subjects.filter(({ leg }) => leg === 'origination').length > 1 ? 'several' : 'one'
}

type SingleFailureProps = { readonly review: Review; readonly subject: PlannedReroutes['subjects'][number] }

/** For a single re-route; with several, the results show each failure. */
function SingleFailure({ review, subject }: SingleFailureProps) {
  const failure = review.progress.get(rerouteText(subject))
  if (!failure || failure.kind === 'writing' || failure.kind === 'applied' || review.phase !== 'reviewing') return null
  return <ReviewFailurePanel failure={failure} subject={subject} />
}

const focusIn = (body: HTMLElement | null, selector: string): void =>
  body?.querySelector<HTMLElement>(selector)?.focus()
