import type { AccessListSummary, CredentialEntry } from '../../domain/account/access-list.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import type { FormValues } from '../../forms/form-values.ts'
import { useForm } from '../../forms/use-form.tsx'
import { deleteCredential } from '../../twilio/credential-writes.ts'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import { accessListKeys } from '../../account/access-list-keys.ts'
import { addEntryButton, leavesDialog } from './dialog-address.ts'
import type { ListUses } from '../../account/use-list-uses.ts'
import { RefusedCallers } from './refused-callers.tsx'

type Props = {
  readonly list: AccessListSummary<'credential-lists'>
  readonly user: CredentialEntry
  readonly uses: ListUses
  readonly onClose: () => void
}

export function RemoveUserDialog({ list, user, uses, onClose }: Props) {
  const { region, sid } = list
  const form = useForm<FormValues>({
    fields: {},
    saved: {},
    draftKey: null,
    save: () => deleteCredential(region, sid, user.sid),
    invalidates: accessListKeys.entries(list),
    what: `Deleting ${user.username}`,
    savedSentence: `${user.username} deleted in ${regionLabel(region)}`,
    onSaved: onClose,
    leaves: leavesDialog,
  })
  return (
    <FormDialog
      form={form}
      title={`Delete ${user.username}?`}
      description={<SubjectInRegion region={region}>{list.friendlyName}</SubjectInRegion>}
      save={`Delete in ${regionLabel(region)}`}
      onClose={onClose}
      returnFocusTo={addEntryButton}
    >
      <RefusedCallers
        region={region}
        uses={uses}
        listSid={sid}
        who={`the user ${user.username}`}
        code="32202"
        left={({ credentialLists }) =>
          credentialLists.some(
            (other) => other.sid !== sid && other.credentials.some(({ username }) => username === user.username),
          )
            ? 'all'
            : 'none'
        }
      />
    </FormDialog>
  )
}
