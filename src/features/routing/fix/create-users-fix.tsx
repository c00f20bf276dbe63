import { accessListKeys } from '../../../account/access-list-keys.ts'
import { PasswordInput } from '../../../shared/password-input.tsx'
import { parsePassword } from '../../../domain/access/password-rules.ts'
import { passwordWords } from '../../../domain/access/password-text.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import { useItemSave } from '../../../forms/use-item-run.ts'
import { useForm } from '../../../forms/use-form.tsx'
import { createCredential } from '../../../twilio/credential-writes.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { FixFrame } from './fix-frame.tsx'
import type { FixProps } from './fix-text.ts'
import { IntoField } from './into-field.tsx'
import { CodeLink } from '../../../ui/coded-text.tsx'

type Values = { readonly list: string; readonly passwords: readonly string[] }

const problemOf = (password: string): string | null => {
  const reading = parsePassword(password)
  return reading.ok ? null : passwordWords(reading.problem)
}

/** Creates the users that the target lacks. It asks for each password, because Twilio never returns one. */
export function CreateUsersFix({ fix, label, onFixed }: FixProps<'create-users'>) {
  const { region, users, into } = fix
  const what = counted(users.length, 'user')
  const { save } = useItemSave()
  const form = useForm<Values>({
    fields: {
      list: { label: `In the credential list in ${regionLabel(region)}` },
      passwords: {
        label: users.length === 1 ? 'Password' : 'Passwords',
        rule: (passwords) => passwords.map(problemOf).find((problem) => problem !== null) ?? null,
        secret: true,
      },
    },
    saved: { list: into[0]?.sid ?? '', passwords: users.map(() => '') },
    draftKey: null,
    save: (_changes, values) => {
      const list = into.find(({ sid }) => sid === values.list)
      if (list === undefined) throw new Error('There is no list to create the users in')
      return save(
        users
          .map(({ userName }, at) => ({ username: userName, password: values.passwords[at] ?? '' }))
          .filter(({ username }) => !list.credentials.some((known) => known.username === username))
          .map((user) => ({
            key: user.username,
            write: () => createCredential(region, list.sid, user, list.credentials),
          })),
        (notCreated) => `Creating ${notCreated} of ${what}`,
      )
    },
    invalidates: accessListKeys.copied(region, 'credential-lists'),
    what: `Creating ${what}`,
    savedSentence: `${what} created in ${regionLabel(region)}`,
    onSaved: onFixed,
  })
  const { passwords } = form.values
  // Not shown on blur: a new sentence would move the button away from the pointer. The rules are visible anyway.
  const { problem } = form.field('passwords')
  return (
    <FixFrame form={form} label={label} save={`Create ${what}`}>
      <p className="type-small text-text-2">
        Twilio never returns a password. Enter the one that your PBX sends, or a new one for both. If they differ, calls
        fail with <CodeLink code={32202} />.
      </p>
      {users.map(({ userName }, at) => {
        const password = passwords[at] ?? ''
        return (
          <PasswordInput
            key={userName}
            name="passwords"
            label={
              <>
                Password of <span className="type-mono-body">{userName}</span>
              </>
            }
            user={userName}
            value={password}
            problem={problem === null ? null : problemOf(password)}
            onChange={(next) =>
              form.set(
                'passwords',
                passwords.map((one, index) => (index === at ? next : one)),
              )
            }
          />
        )
      })}
      <IntoField {...form.field('list')} lists={into} />
    </FixFrame>
  )
}
