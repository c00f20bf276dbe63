import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogButtons } from '../ui/dialog-buttons.tsx'

type Props = {
  /** Fields that were changed, as the operator knows them. */
  readonly labels: readonly string[]
  readonly saving: boolean
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** Asked before a form with something typed in it is left. */
export function LeaveDialog({ labels, saving, onStay, onLeave }: Props) {
  return (
    <Dialog
      open
      onClose={onStay}
      title={saving ? 'Leave while it is being saved?' : 'Leave without saving?'}
      footer={
        <DialogButtons>
          <Button onClick={onLeave}>{saving ? 'Leave' : 'Discard and leave'}</Button>
          <Button variant="primary" onClick={onStay} data-initial-focus>
            Stay
          </Button>
        </DialogButtons>
      }
    >
      {saving ? (
        <p>The answer is on its way. Whoever leaves now does not see whether it was saved.</p>
      ) : (
        <p>
          Not saved yet: <span className="font-strong">{labels.join(', ')}</span>.
        </p>
      )}
    </Dialog>
  )
}
