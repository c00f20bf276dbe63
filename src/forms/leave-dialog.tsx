import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogButtons } from '../ui/dialog-buttons.tsx'
import type { LeaveGuard } from './use-leave-guard.ts'

type Props = {
  readonly guard: LeaveGuard
  /** What is still being written, as a sentence ends: "copied". Without it, what was typed would be lost. */
  readonly underWay?: string | undefined
  readonly onLeave?: () => void
  readonly children: ReactNode
}

/** Asked before a form with something typed in it is left, or a run that nobody would see the end of. */
export function LeaveDialog({ guard: { asked }, underWay, onLeave, children }: Props) {
  if (asked === null) return null
  const leave = () => {
    onLeave?.()
    asked.leave()
  }
  return (
    <Dialog
      open
      onClose={asked.stay}
      title={underWay ? `Leave while it is being ${underWay}?` : 'Leave without saving?'}
      footer={
        <DialogButtons>
          <Button onClick={leave}>{underWay ? 'Leave' : 'Discard and leave'}</Button>
          <Button variant="primary" onClick={asked.stay} data-initial-focus>
            Stay
          </Button>
        </DialogButtons>
      }
    >
      <p>{children}</p>
    </Dialog>
  )
}

/** What would be lost, as the operator knows it. */
export function NotSaved({ labels }: { readonly labels: readonly string[] }) {
  return (
    <>
      Not saved yet: <span className="font-strong">{labels.join(', ')}</span>.
    </>
  )
}
