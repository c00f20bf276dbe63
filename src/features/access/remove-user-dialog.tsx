import type { CredentialEntry } from '../../domain/account/access-list.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import type { FormValues } from '../../forms/form-values.ts'
import { useForm } from '../../forms/use-form.tsx'
import { deleteCredential } from '../../twilio/credential-writes.ts'
import { openerOf } from '../../ui/opener.ts'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { accessListChanges } from '../../account/access-list-queries.ts'
import type { ListUses } from '../../account/list-uses-queries.ts'
import { RefusedCallers } from './refused-callers.tsx'

type Props = {
  readonly list: AccessListSummary<'credential-lists'>
  readonly user: CredentialEntry
  readonly uses: ListUses
}

export function RemoveUserDialog({ list, user, uses }: Props) {
  const { region, sid } = list
  const form = useForm<FormValues>({
    fields: {},
    saved: {},
    draftKey: null,
    save: () => deleteCredential(region, sid, user.sid),
    invalidates: accessListChanges.entries(list),
    what: `Deleting ${user.username}`,
    savedSentence: `${user.username} deleted in ${regionLabel(region)}`,
  })
  return (
    <FormDialog
      form={form}
      title={`Delete ${user.username}?`}
      description={<SubjectInRegion region={region}>{list.friendlyName}</SubjectInRegion>}
      save={`Delete in ${regionLabel(region)}`}
      returnFocusTo={openerOf('add-entry')}
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
