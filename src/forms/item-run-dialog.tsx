import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogButtons } from '../ui/dialog-buttons.tsx'
import { ReasonedButton } from '../ui/reasoned-button.tsx'
import { ItemRunResults, retryText } from './item-run-results.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import type { ShownRun } from './use-item-run.ts'
import { useLeaveGuard } from './use-leave-guard.ts'
import { useCloseDialog } from './use-url-dialog.ts'

type Props = {
  readonly run: ShownRun
  readonly title: string
  readonly description?: ReactNode
  readonly size?: 'page'
  /** State of an applied item: "Associated". */
  readonly done: string
  /** Buttons shown once the run has ended. */
  readonly actions?: ReactNode
  /** Replaces closing the URL's dialog. */
  readonly onClose?: () => void
  readonly returnFocusTo?: () => HTMLElement | null
  readonly children?: ReactNode
}

/** Starts a run of writes and shows its progress. Failures can be retried; leaving early asks first. */
export function ItemRunDialog(props: Props) {
  const { run, title, description, size, done, actions, onClose, returnFocusTo, children } = props
  const { running, left, start } = run
  const guard = useLeaveGuard(running)
  const closeDialog = useCloseDialog()
  const close = () => guard.leaveFor(onClose ?? closeDialog)

  const begin = useEffectEvent(start)
  // Outside React: the API. Starting a run that is under way does nothing.
  useEffect(() => begin(), [])

  return (
    <>
      <Dialog
        open
        onClose={close}
        title={title}
        description={description}
        {...(size && { size })}
        {...(returnFocusTo && { returnFocusTo })}
        footer={
          <DialogButtons>
            {!running && actions}
            {left > 0 && <Button onClick={start}>{retryText(run)}</Button>}
            <ReasonedButton
              data-initial-focus
              variant="primary"
              busy={running}
              disabledReason={running ? 'Changes are still being written' : undefined}
              onClick={close}
            >
              Close
            </ReasonedButton>
          </DialogButtons>
        }
      >
        {children}
        <ItemRunResults run={run} done={done} />
      </Dialog>
      <LeaveDialog guard={guard} leaves="run" />
    </>
  )
}
