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
  /** Of an item: "Associated". */
  readonly done: string
  /** What else can be done once it has ended. */
  readonly actions?: ReactNode
  /** In place of closing the dialog of the address. */
  readonly onClose?: () => void
  readonly returnFocusTo?: () => HTMLElement | null
  /** What its result means. */
  readonly children?: ReactNode
}

/** A run of writes, begun as it opens: how far each is. What failed can be run again; leaving before its end asks. */
export function ItemRunDialog(props: Props) {
  const { run, title, description, size, done, actions, onClose, returnFocusTo, children } = props
  const { running, left, start } = run
  const guard = useLeaveGuard(running)
  const closeDialog = useCloseDialog()
  const close = () => guard.leaveFor(onClose ?? closeDialog)

  const begin = useEffectEvent(start)
  // Outside React: the API. Begun once; a second start of a run that is under way does nothing.
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
              disabledReason={running ? 'It is being written' : undefined}
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
