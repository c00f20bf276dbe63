import type { CredentialEntry } from '../../domain/account/access-list.ts'
import { limitWords, roomLeft } from '../../domain/account/account-limits.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useForm } from '../../forms/use-form.tsx'
import { changePassword, createCredential } from '../../twilio/credential-writes.ts'
import { openerOf } from '../../ui/opener.ts'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { accessListKeys } from '../../account/access-list-keys.ts'
import { PasswordInput } from '../../shared/password-input.tsx'
import { placeUserRefusal, userFields, type UserValues } from './user-form.ts'

type Props = {
  readonly list: AccessListSummary<'credential-lists'>
  readonly users: readonly CredentialEntry[]
  /** Null to add one. Only the password of an existing user can be changed. */
  readonly user: CredentialEntry | null
  /** The user name to prefill, of a user that a copy left without a password. */
  readonly username: string
}

export function UserDialog({ list, users, user, username: given }: Props) {
  const { region, sid } = list
  const where = regionLabel(region)
  const others = users.filter((other) => other.sid !== user?.sid).map(({ username }) => username)
  const form = useForm<UserValues>({
    fields: userFields(others),
    saved: { username: user?.username ?? given, password: '' },
    draftKey: user ? null : `user ${region} ${sid} ${given}`.trim(),
    save: (_changes, { username, password }) =>
      user
        ? changePassword(region, sid, user.sid, password)
        : createCredential(region, sid, { username: username.trim(), password }, users),
    placeRefusal: (error) => (user ? placeUserRefusal(error) && 'password' : placeUserRefusal(error)),
    invalidates: accessListKeys.entries(list),
    what: user ? `Changing the password of ${user.username}` : 'Adding the user',
    savedSentence: user ? `Password of ${user.username} changed in ${where}` : `User added in ${where}`,
  })
  const full = user === null && roomLeft('credentials', users.length) === 0
  return (
    <FormDialog
      form={form}
      title={user ? `Change the password of ${user.username}` : 'Add a user'}
      description={<SubjectInRegion region={region}>{list.friendlyName}</SubjectInRegion>}
      save={user ? 'Change password' : 'Add user'}
      limit={full ? limitWords('credentials') : undefined}
      {...(user === null && { returnFocusTo: nextMissing })}
    >
      {user === null && (
        <TextField
          {...form.field('username')}
          mono
          required
          {...(given === '' && { initialFocus: true as const })}
          hint="At most 32 characters. You cannot change it later."
        />
      )}
      <PasswordInput
        {...form.field('password')}
        {...(user && { label: 'New password' })}
        {...((user !== null || given !== '') && { initialFocus: true as const })}
        user={user?.username ?? (form.values.username.trim() || 'the new user')}
        hint={
          user ? `Once saved, ${where} refuses calls with the old password (32202).` : 'Twilio never shows it again.'
        }
      />
    </FormDialog>
  )
}

/** The next user without a password, or else the button that adds a user. */
const nextMissing = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-missing-user]') ?? openerOf('add-entry')()
