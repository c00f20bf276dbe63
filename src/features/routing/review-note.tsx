import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { useCloseDialog } from '../../forms/use-url-dialog.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogButtons } from '../../ui/dialog-buttons.tsx'
import { type NoReroute, numbersAtMost } from '../../domain/preflight/reroute-target.ts'

/** Replaces the review when the URL asks for an impossible one, and says what is wrong. */
export function ReviewNote({ asked, trunk }: { readonly asked: NoReroute; readonly trunk: Trunk }) {
  const close = useCloseDialog()
  return (
    <Dialog
      open
      onClose={close}
      title={asked.kind === 'not-read' ? 'This re-route cannot be reviewed yet' : 'There is no such re-route'}
      footer={
        <DialogButtons>
          <Button variant="primary" onClick={close} data-initial-focus>
            Close
          </Button>
        </DialogButtons>
      }
    >
      <p className="wrap-anywhere">{sentence(asked, trunk)}</p>
    </Dialog>
  )
}

function sentence(asked: NoReroute, { name }: Trunk): string {
  switch (asked.kind) {
    case 'unreadable':
      return `"${asked.text}" in the address is neither "termination" nor a number such as +14025551212.`
    case 'no-domain-name':
      return `${name} has no Termination URI, so no calls from a PBX arrive at it.`
    case 'not-of-this-trunk':
      return `${asked.text} is not associated with ${name} in any Region.`
    case 'not-read':
      return `Not every Region's numbers have loaded, so it is not known whether ${name} has ${asked.text}.`
    case 'too-many':
      return `You can review at most ${numbersAtMost} numbers together; the address names ${asked.numbers}.`
    default:
      return exhaustive(asked)
  }
}
