import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogButtons } from '../../../ui/dialog-buttons.tsx'
import { addUriButton } from './origination-navigation.ts'

type Props = { readonly region: RegionCode; readonly onClose: () => void }

/** The address names an origination URI that this instance does not have. */
export function NoSuchUri({ region, onClose }: Props) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={`No such origination URI in ${regionLabel(region)}`}
      returnFocusTo={addUriButton}
      footer={
        <DialogButtons>
          <Button variant="primary" data-initial-focus onClick={onClose}>
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
