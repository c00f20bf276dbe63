import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogButtons } from '../../../ui/dialog-buttons.tsx'

type Props = { readonly onStay: () => void; readonly onLeave: () => void }

/** Asked before a run is left: it goes on, unseen. */
export function CopyLeaveDialog({ onStay, onLeave }: Props) {
  return (
    <Dialog
      open
      onClose={onStay}
      title="Leave while it is being copied?"
      footer={
        <DialogButtons>
          <Button onClick={onLeave}>Leave</Button>
          <Button variant="primary" onClick={onStay} data-initial-focus>
            Stay
          </Button>
        </DialogButtons>
      }
    >
      <p>
        The copy goes on in this tab, but nobody sees what fails of it. Closing the tab cuts it off. Either way another
        copy from the same Region shows what is left, and completes it.
      </p>
    </Dialog>
  )
}
