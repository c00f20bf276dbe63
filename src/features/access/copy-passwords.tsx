import type { CredentialEntry } from '../../domain/account/access-list.ts'
import { parsePassword } from '../../domain/access/password-rules.ts'
import { passwordWords } from '../../domain/access/password-text.ts'
import type { ItemState } from '../../forms/item-run.ts'
import { ItemStateText } from '../../forms/item-state-text.tsx'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Note } from '../../ui/note.tsx'
import { entryCount } from '../../account/access-list-kind.ts'
import { newPassword, PasswordInput } from '../../shared/password-input.tsx'

type Props = {
  readonly users: readonly CredentialEntry[]
  /** In the order of `users`; an empty string where none is entered yet. */
  readonly passwords: readonly string[]
  /** The users that the target lacks. */
  readonly asked: readonly CredentialEntry[]
  readonly stateOf: (user: CredentialEntry) => ItemState | undefined
  readonly onChange: (passwords: readonly string[]) => void
}

export function CopyPasswords({ users, passwords, asked, stateOf, onChange }: Props) {
  const generateAll = () => {
    onChange(users.map((user, at) => passwords[at] || (asked.includes(user) ? newPassword() : '')))
    announce('Passwords generated. Copy them before you continue: Twilio never shows them again')
  }
  const given = users.flatMap((user, at) =>
    asked.includes(user) && passwords[at] ? [`${user.username}\t${passwords[at]}`] : [],
  )
  return (
    <section aria-label="Users to copy" className="grid gap-3.5">
      <Note shape="box" lead="Passwords cannot be copied: Twilio never returns one.">
        Give each user the password that its PBX sends, or a new one: at least 12 characters with a digit, a lower-case
        and an upper-case letter.
      </Note>
      <div className="grid gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="type-card-title">{entryCount('credential-lists', users.length)}</h2>
          <span className="ml-auto flex items-center gap-2">
            {given.length > 0 && (
              <span className="type-small text-text-2">
                Copy these passwords now <CopyButton text={given.join('\n')} what="user names and passwords" />
              </span>
            )}
            <Button size="sm" onClick={generateAll}>
              Generate missing passwords
            </Button>
          </span>
        </div>
        <ul className="grid">
          {users.map((user, at) => {
            const password = passwords[at] ?? ''
            const reading = parsePassword(password)
            const state = stateOf(user)
            return (
              <li key={user.sid} className="grid gap-1 border-t border-line py-2">
                {asked.includes(user) ? (
                  <PasswordInput
                    name={`password ${user.username}`}
                    label={<span className="type-mono-body">{user.username}</span>}
                    user={user.username}
                    value={password}
                    problem={password !== '' && !reading.ok ? passwordWords(reading.problem) : null}
                    rules={false}
                    onChange={(next) =>
                      onChange(users.map((_user, one) => (one === at ? next : (passwords[one] ?? ''))))
                    }
                  />
                ) : (
                  <p className="flex flex-wrap gap-x-2">
                    <span className="type-mono-body wrap-anywhere">{user.username}</span>
                    {state === undefined && (
                      <span className="ml-auto type-small text-text-3">
                        Already there: its password does not change
                      </span>
                    )}
                  </p>
                )}
                {state && <ItemStateText state={state} what={`Adding ${user.username}`} done="Added" waiting="" />}
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
