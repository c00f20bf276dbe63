import type { CredentialEntry } from '../../domain/account/access-list.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useForm } from '../../forms/use-form.tsx'
import { changePassword } from '../../twilio/credential-writes.ts'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { accessListChanges } from '../../account/access-list-queries.ts'
import { PasswordInput } from '../../shared/password-input.tsx'
import { passwordFields, type PasswordValues, placeUserRefusal } from './user-form.ts'

type Props = {
  readonly list: AccessListSummary<'credential-lists'>
  readonly user: CredentialEntry
}

export function PasswordDialog({ list, user }: Props) {
  const { region, sid } = list
  const form = useForm<PasswordValues>({
    fields: passwordFields,
    saved: { password: '' },
    draftKey: null,
    save: (_changes, { password }) => changePassword(region, sid, user.sid, password),
    placeRefusal: (error) => placeUserRefusal(error) && 'password',
    invalidates: accessListChanges.entries(list),
    what: `Changing the password of ${user.username}`,
    savedSentence: `Password of ${user.username} changed in ${regionLabel(region)}`,
  })
  return (
    <FormDialog
      form={form}
      title={`Change the password of ${user.username}`}
      description={<SubjectInRegion region={region}>{list.friendlyName}</SubjectInRegion>}
      save="Change password"
    >
      <PasswordInput
        {...form.field('password')}
        label="New password"
        user={user.username}
        initialFocus
        hint={`A PBX that brings the old one is refused in ${regionLabel(region)} from now on (32202), until it has the new one.`}
      />
    </FormDialog>
  )
}
