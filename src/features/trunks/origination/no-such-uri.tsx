import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { useCloseDialog } from '../../../forms/use-url-dialog.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogButtons } from '../../../ui/dialog-buttons.tsx'
import { openerOf } from '../../../ui/opener.ts'

/** The address names an origination URI that this instance does not have. */
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
      <p>
        It was deleted, or belongs to another Region: a SID of one Region means nothing in another. The list shows what
        there is.
      </p>
    </Dialog>
  )
}
