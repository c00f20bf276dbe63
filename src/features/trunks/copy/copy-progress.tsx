import { Link } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { paths } from '../../../paths/paths.ts'
import type { DomainName } from '../../../domain/base/domain-name.ts'
import { namePart } from '../../../domain/base/domain-name.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { activeRegion, type Route } from '../../../domain/account/route.ts'
import { countOf, isLeft } from '../../../forms/item-run.ts'
import { useItemRun } from '../../../forms/use-item-run.ts'
import { LeaveDialog } from '../../../forms/leave-dialog.tsx'
import { useLeaveGuard } from '../../../forms/use-leave-guard.ts'
import { swapsDialog, useCloseDialog } from '../../../forms/use-url-dialog.ts'
import { rerouteText } from '../../../domain/preflight/reroute-target.ts'
import { Button } from '../../../ui/button.tsx'
import { buttonClass } from '../../../ui/button-class.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogButtons } from '../../../ui/dialog-buttons.tsx'
import { Note } from '../../../ui/note.tsx'
import { ReasonedButton } from '../../../ui/reasoned-button.tsx'
import type { NameOfTrunk } from '../../../account/trunk-name-queries.ts'
import { copyItems } from './copy-items.ts'
import { copyChanges } from './copy-queries.ts'
import { CopyResults } from './copy-results.tsx'
import type { Reviewed } from './copy-review.tsx'
import { CopyTitle } from './copy-title.tsx'

type Props = {
  readonly name: string
  readonly domainName: DomainName
  readonly from: RegionCode
  readonly to: RegionCode
  readonly route: Route | undefined
  readonly reviewed: Reviewed
  readonly nameOfTrunk: NameOfTrunk
  readonly onAllDone: () => void
  readonly onReviewAgain: () => void
}

/** The run: each request with its own result. What failed can be run again, and what is left be reviewed again. */
export function CopyProgress(props: Props) {
  const { name, domainName, from, to, route, reviewed, nameOfTrunk, onReviewAgain } = props
  const { steps } = reviewed.plan
  const run = useItemRun({
    items: copyItems({
      steps,
      target: reviewed.sides.target,
      passwordOf: (id) => reviewed.passwords.get(id) ?? '',
      nameOfTrunk,
    }),
    invalidates: copyChanges(to),
    endSentence: (applied) => `${applied} of ${steps.length} requests done in ${regionLabel(to)}`,
  })
  const { start } = run
  const guard = useLeaveGuard(run.running)
  const closeDialog = useCloseDialog()
  const close = () => guard.leaveFor(closeDialog)
  const done = countOf(run, ['applied'])
  const left = run.running ? 0 : [...run.states.values()].filter(isLeft).length
  const skipped = countOf(run, ['skipped'])
  const isAllDone = done === steps.length

  const begin = useEffectEvent(start)
  // Outside React: the API. Begun once; a second start of a run that is under way does nothing.
  useEffect(() => begin(), [])
  const allDone = useEffectEvent(props.onAllDone)
  // Outside React: the session's storage.
  useEffect(() => {
    if (isAllDone) allDone()
  }, [isAllDone])

  return (
    <>
      <Dialog
        open
        size="page"
        onClose={close}
        title={
          run.running
            ? `Copying to ${regionLabel(to)}`
            : isAllDone
              ? `Copied to ${regionLabel(to)}`
              : 'Not all of it was copied'
        }
        description={<CopyTitle name={name} from={from} to={to} />}
        footer={
          <DialogButtons>
            {left > 0 && <Button onClick={start}>Retry {left} left</Button>}
            {left + skipped > 0 && !run.running && <Button onClick={onReviewAgain}>Read again and review</Button>}
            <ReasonedButton
              data-initial-focus
              variant="primary"
              busy={run.running}
              disabledReason={run.running ? 'It is being copied' : undefined}
              onClick={close}
            >
              Close
            </ReasonedButton>
          </DialogButtons>
        }
      >
        {isAllDone && <NextSteps {...{ domainName, to, route }} count={reviewed.sides.source.numbers.length} />}
        {!run.running && left + skipped > 0 && (
          <Note tone="warn" shape="box" lead={`${done} of ${steps.length} requests are done, and hold.`}>
            Nothing was re-routed. What is left can be sent again, now or by another copy: what is there is never made
            twice.
          </Note>
        )}
        <CopyResults steps={steps} region={to} run={run} />
      </Dialog>
      <LeaveDialog guard={guard} underWay="copied">
        The copy goes on in this tab, but nobody sees what fails of it. Closing the tab cuts it off. Either way another
        copy from the same Region shows what is left, and completes it.
      </LeaveDialog>
    </>
  )
}

type NextProps = Pick<Props, 'domainName' | 'to' | 'route'> & { readonly count: number }

/** Copying re-routes nothing: where that is done, should it be wanted. */
function NextSteps({ domainName, to, route, count }: NextProps) {
  const here = { trunk: namePart(domainName), region: to }
  const isActiveHere = route !== undefined && activeRegion(route) === to
  return (
    <div className="grid gap-2">
      <Note shape="box" lead="Calls stay where they are.">
        Nothing was re-routed. When {regionLabel(to)} is to process these calls, re-route them: each leg on its own.
      </Note>
      <div className="flex flex-wrap gap-2">
        {!isActiveHere && (
          <Link
            to={paths.trunkTab}
            params={{ ...here, tab: 'termination' }}
            {...swapsDialog({ copy: undefined, reroute: rerouteText({ leg: 'termination', domainName }) })}
            className={buttonClass()}
          >
            Re-route termination to {regionLabel(to)}…
          </Link>
        )}
        {count > 0 && (
          <Link to={paths.trunkTab} params={{ ...here, tab: 'numbers' }} search={{}} className={buttonClass()}>
            Numbers in {regionLabel(to)}
          </Link>
        )}
      </div>
    </div>
  )
}
