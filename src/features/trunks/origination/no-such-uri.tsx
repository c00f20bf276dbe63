import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { useCloseDialog } from '../../../forms/use-url-dialog.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogButtons } from '../../../ui/dialog-buttons.tsx'
import { openerOf } from '../../../ui/opener.ts'

/** Shown if the address names an origination URI that this instance does not have. */
export function NoSuchUri({ region }: { readonly region: RegionCode }) {
  const close = useCloseDialog()
  return (
    <Dialog
      open
      onClose={close}
      title={`No such origination URI in ${regionLabel(region)}`}
      returnFocusTo={openerOf('add-uri')}
      footer={
        <DialogButtons>
          <Button variant="primary" data-initial-focus onClick={close}>
            Show the list
          </Button>
        </DialogButtons>
      }
    >
      <p>It was deleted or belongs to another Region: a SID is valid in one Region only.</p>
    </Dialog>
  )
}
