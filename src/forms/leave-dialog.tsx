import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogButtons } from '../ui/dialog-buttons.tsx'
import type { LeaveGuard } from './use-leave-guard.ts'

type Props = {
  readonly guard: LeaveGuard
  /** What would be left: something typed, a save that is under way, or a run of writes. */
  readonly leaves: 'typed' | 'save' | 'run'
  /** What was typed: its fields, as the operator knows them. */
  readonly labels?: readonly string[]
  /** Before it is left. */
  readonly onLeave?: () => void
}

const titles = {
  typed: 'Leave without saving?',
  save: 'Leave while it is being saved?',
  run: 'Leave while it is being written?',
} as const

/** Asked before something unfinished is left. */
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
      {leaves === 'save' && <p>The answer is on its way. If you leave now, you do not see whether it was saved.</p>}
      {leaves === 'run' && (
        <p>
          The rest is still written in this tab, but you do not see what fails. Closing the tab stops it. What is
          written stays, and doing the same again writes only what is missing.
        </p>
      )}
    </Dialog>
  )
}
