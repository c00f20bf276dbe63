import { publicEdges } from '../../domain/base/edge.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type DraftProblem, type TerminationDraft, typedChoice } from './test-call-draft.ts'
import type { KnownCaller } from './test-call.ts'

type Props = {
  readonly draft: TerminationDraft
  readonly onChange: (change: Partial<TerminationDraft>) => void
  readonly callers: readonly KnownCaller[]
  readonly problem: DraftProblem | null
}

const through = [
  { value: '', label: 'The plain URI: edge not chosen' },
  ...publicEdges.map(({ id, city, label }) => ({ value: id, label: `${city}, ${label}` })),
  { value: typedChoice, label: 'Another URI…' },
]

export function TerminationFields({ draft, onChange, callers, problem }: Props) {
  const choices = [
    ...callers.map(({ name, address, user }) => ({
      value: name,
      label: [name, address, ...(user === null ? [] : [`user ${user}`])].join(', '),
    })),
    { value: typedChoice, label: 'Another address and user…' },
  ]
  return (
    <>
      <ChoiceField
        name="caller"
        label="Caller"
        hint="What this PBX sends, whether or not the lists allow it."
        options={choices}
        value={draft.caller}
        onChange={(caller) => onChange({ caller })}
      />
      {draft.caller === typedChoice && (
        <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
          <TextField
            name="address"
            label="Source address"
            mono
            value={draft.address}
            onChange={(address) => onChange({ address })}
            problem={problem?.field === 'address' ? problem.problem : null}
          />
          <TextField
            name="user"
            label="User name"
            mono
            value={draft.user}
            onChange={(user) => onChange({ user })}
            note={
              <p className="type-small text-text-2">
                The demo assumes the right password. Leave empty to send no user.
              </p>
            }
          />
        </div>
      )}
      <ChoiceField
        name="through"
        label="Through"
        options={through}
        value={draft.through}
        onChange={(value) => onChange({ through: value })}
      />
      {draft.through === typedChoice && (
        <TextField
          name="uri"
          label="URI"
          mono
          inputMode="url"
          placeholder="sip:+14025550123@….pstn.dublin.twilio.com"
          value={draft.uri}
          onChange={(uri) => onChange({ uri })}
          problem={problem?.field === 'uri' ? problem.problem : null}
        />
      )}
    </>
  )
}
