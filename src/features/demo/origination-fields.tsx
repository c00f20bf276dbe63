import { type E164, formatE164 } from '../../domain/base/e164.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type DraftProblem, type OriginationDraft, typedChoice } from './test-call-draft.ts'

type Props = {
  readonly draft: OriginationDraft
  readonly onChange: (change: Partial<OriginationDraft>) => void
  readonly numbers: readonly E164[]
  readonly problem: DraftProblem | null
}

/** Other numbers are typed: nobody chooses from a list of hundreds. */
const offered = 50

/** Numbers reserved for fiction. In the demo each call enters at the nearest edge. */
const callers = [
  { value: '', label: 'United States: arrives at Ashburn' },
  { value: '+353209109999', label: 'Ireland: arrives at Dublin' },
  { value: '+442079460123', label: 'United Kingdom: arrives at Dublin' },
  { value: '+61255500123', label: 'Australia: arrives at Sydney' },
]

export function OriginationFields({ draft, onChange, numbers, problem }: Props) {
  return (
    <>
      <ChoiceField
        name="number"
        label="Number called"
        options={[
          ...numbers.slice(0, offered).map((number) => ({ value: number, label: formatE164(number) })),
          { value: typedChoice, label: 'Another number…' },
        ]}
        value={draft.number}
        onChange={(number) => onChange({ number })}
      />
      {draft.number === typedChoice && (
        <TextField
          name="typedNumber"
          label="Number"
          mono
          placeholder="+14025551212"
          value={draft.typedNumber}
          onChange={(typedNumber) => onChange({ typedNumber })}
          problem={problem?.field === 'typedNumber' ? problem.problem : null}
        />
      )}
      <ChoiceField
        name="from"
        label="Called from"
        options={callers}
        value={draft.from}
        onChange={(from) => onChange({ from })}
      />
    </>
  )
}
