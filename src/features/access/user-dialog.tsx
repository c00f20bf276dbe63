import type { CredentialEntry } from '../../domain/account/access-list.ts'
import { limitWords, roomLeft } from '../../domain/account/account-limits.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useForm } from '../../forms/use-form.tsx'
import { createCredential } from '../../twilio/credential-writes.ts'
import { openerOf } from '../../ui/opener.ts'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { accessListChanges } from '../../account/access-list-queries.ts'
import { PasswordInput } from '../../shared/password-input.tsx'
import { placeUserRefusal, userFields, type UserValues } from './user-form.ts'

type Props = {
  readonly list: AccessListSummary<'credential-lists'>
  readonly users: readonly CredentialEntry[]
  /** The user name to begin with, of a user that a copy left without a password. */
  readonly username: string
}

export function UserDialog({ list, users, username: given }: Props) {
  const { region, sid } = list
  const form = useForm<UserValues>({
    fields: userFields(users.map(({ username }) => username)),
    saved: { username: given, password: '' },
    draftKey: `user ${region} ${sid} ${given}`.trim(),
    save: (_changes, { username, password }) =>
      createCredential(region, sid, { username: username.trim(), password }, users),
    placeRefusal: placeUserRefusal,
    invalidates: accessListChanges.entries(list),
    what: 'Adding the user',
    savedSentence: `User added in ${regionLabel(region)}`,
  })
  return (
    <FormDialog
      form={form}
      title="Add a user"
      description={<SubjectInRegion region={region}>{list.friendlyName}</SubjectInRegion>}
      save="Add user"
      disabledReason={roomLeft('credentials', users.length) === 0 ? limitWords('credentials') : undefined}
      returnFocusTo={nextMissing}
    >
      <TextField
        {...form.field('username')}
        mono
        required
        {...(given === '' && { initialFocus: true as const })}
        hint="At most 32 characters. It cannot change later."
      />
      <PasswordInput
        {...form.field('password')}
        {...(given !== '' && { initialFocus: true as const })}
        user={form.values.username.trim() || 'the new user'}
        hint="Write-only: Twilio never shows it again."
      />
    </FormDialog>
  )
}

/** The next user without a password, else the button that adds one. */
const nextMissing = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-missing-user]') ?? openerOf('add-entry')()
