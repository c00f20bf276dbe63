import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogButtons } from '../ui/dialog-buttons.tsx'
import type { LeaveGuard } from './use-leave-guard.ts'

type Props = {
  readonly guard: LeaveGuard
  readonly leaves: 'typed' | 'save' | 'run'
  /** Labels of the changed fields. */
  readonly labels?: readonly string[]
  readonly onLeave?: () => void
}

const titles = {
  typed: 'Leave without saving?',
  save: 'Leave while saving?',
  run: 'Leave while changes are being written?',
} as const

export function LeaveDialog({ guard: { asked }, leaves, labels, onLeave }: Props) {
  if (asked === null) return null
  const leave = () => {
    onLeave?.()
    asked.leave()
  }
  return (
    <Dialog
      open
      onClose={asked.stay}
      title={titles[leaves]}
      footer={
        <DialogButtons>
          <Button onClick={leave}>{leaves === 'typed' ? 'Discard and leave' : 'Leave'}</Button>
          <Button variant="primary" onClick={asked.stay} data-initial-focus>
            Stay
          </Button>
        </DialogButtons>
      }
    >
      {leaves === 'typed' && (
        <p>
          Not saved yet: <span className="font-strong">{labels?.join(', ')}</span>.
        </p>
      )}
      {leaves === 'save' && (
        <p>Twilio has not answered yet. If you leave now, you will not see whether it was saved.</p>
      )}
      {leaves === 'run' && (
        <p>
          The rest is still written in this tab, but you will not see what fails. Closing the tab stops it. What is
          written stays. Doing the same again writes only what is missing.
        </p>
      )}
    </Dialog>
  )
}
