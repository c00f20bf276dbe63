import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { useCloseDialog } from '../../forms/use-url-dialog.ts'
import { Button } from '../../ui/button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogButtons } from '../../ui/dialog-buttons.tsx'
import { Status } from '../../ui/status.tsx'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { addedWords } from './copy-text.ts'
import { missingText } from './missing-users.ts'
import { MissingPasswords } from './missing-passwords.tsx'

type Props = {
  readonly target: AccessListSummary
  readonly added: number
  readonly before: number
  /** Users left out because they had no password. */
  readonly missing: readonly string[]
}

export function CopyDone({ target, added, before, missing }: Props) {
  const { region, kind, sid, friendlyName } = target
  const close = useCloseDialog()
  return (
    <Dialog
      open
      onClose={close}
      title={`Copied to ${regionLabel(region)}`}
      footer={
        <DialogButtons>
          <Button onClick={close}>Close</Button>
          <Link
            to={paths.accessList}
            params={{ region, kind, sid }}
            search={missing.length > 0 ? { missing: missingText(missing) } : {}}
            replace
            className={buttonClass({ variant: 'primary' })}
            data-initial-focus
          >
            Open it in {regionLabel(region)}
          </Link>
        </DialogButtons>
      }
    >
      <p>
        <Status tone="ok">{friendlyName}</Status>
      </p>
      <p>
        {addedWords(kind, added, before)}
        {kind === 'credential-lists' && before > 0 && ': existing passwords do not change'}.
      </p>
      {missing.length > 0 && <MissingPasswords list={target} names={missing} />}
      <p className="text-text-2">
        Copying does not attach the list. Attach it on the Termination tab of a trunk in {regionLabel(region)}.
      </p>
    </Dialog>
  )
}
