import { Check, Minus } from 'lucide'
import { useState } from 'react'
import { generatePassword } from '../domain/access/generate-password.ts'
import { passwordRules } from '../domain/access/password-rules.ts'
import { passwordRuleWords } from '../domain/access/password-text.ts'
import { announce } from '../ui/announce.ts'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import type { FieldProps } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { PasswordField } from '../ui/password-field.tsx'

type Props = FieldProps<string> & {
  /** Whose password it is, for the buttons' accessible names. */
  readonly user: string
  readonly initialFocus?: true
  /** False where a list of fields shows the rules once above. */
  readonly rules?: boolean
}

export const newPassword = (): string => generatePassword((count) => crypto.getRandomValues(new Uint8Array(count)))

/** A new password, typed or generated, with Twilio's rules. It can be copied only here. */
export function PasswordInput({ user, rules = true, ...field }: Props) {
  const [generated, setGenerated] = useState<string | null>(null)
  const generate = () => {
    const password = newPassword()
    setGenerated(password)
    field.onChange(password)
    announce('Password generated. Copy it before you save: Twilio never shows it again')
  }
  return (
    <div className="grid gap-1.5">
      <PasswordField
        {...field}
        beside={
          <>
            <Button onClick={generate} aria-label={`Generate a password for ${user}`}>
              Generate
            </Button>
            {field.value !== '' && <CopyButton text={field.value} what={`the password of ${user}`} />}
          </>
        }
      />
      {rules && <PasswordRuleList password={field.value} />}
      {field.value !== '' && field.value === generated && (
        <p className="type-small text-text-2">Copy it now and give it to the PBX: Twilio never shows it again.</p>
      )}
    </div>
  )
}

function PasswordRuleList({ password }: { readonly password: string }) {
  return (
    <ul aria-label="Twilio’s password rules" className="flex flex-wrap gap-x-4 gap-y-0.5 type-small">
      {passwordRules(password).map(({ rule, met }) => (
        <li key={rule} className={`inline-flex items-center gap-1 ${met ? 'text-ok-ink' : 'text-text-2'}`}>
          <Icon of={met ? Check : Minus} size={12} />
          {passwordRuleWords[rule]}
          <span className="sr-only">{met ? ': met' : ': not met yet'}</span>
        </li>
      ))}
    </ul>
  )
}
