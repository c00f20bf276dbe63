import { Card, CardHeader } from '../../ui/card.tsx'
import { FieldRows } from '../../ui/field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { RegionCode } from '../../domain/base/region.ts'
import { confirmationFor, needsConfirmation, type PlanField, type PlanForm, type PlanProblems } from './plan-form.ts'

type Props = {
  readonly form: PlanForm
  readonly onChange: (name: PlanField, value: string) => void
  readonly problems: PlanProblems
  readonly count: number
  readonly targets: readonly RegionCode[]
}

/** How the run goes about it, and what has to be said before it starts. */
export function PlanSettings({ form, onChange, problems, count, targets }: Props) {
  const field = (name: PlanField) => ({
    name,
    value: form[name],
    problem: problems[name],
    onChange: (value: string) => onChange(name, value),
  })
  return (
    <Card label="How">
      <CardHeader title="How" />
      <FieldRows>
        <NumberField {...field('canary')} label="Canary" hint="So many numbers go first, alone. 0: none." />
        <NumberField {...field('wave')} label="Wave" hint="Numbers in each wave after that." />
        <NumberField
          {...field('pauseSeconds')}
          label="Pause between waves, in seconds"
          hint="Time to look, and to pause the run. 300 is how long a re-route takes to settle."
        />
        <NumberField
          {...field('stopAfter')}
          label="Pause after failures"
          hint="When so many have failed, the run pauses by itself."
        />
        <NumberField
          {...field('perSecond')}
          label="Numbers a second, at most"
          hint="Each takes a reading and a write. Twilio takes 300 requests a second of the account; the console stays below 250."
        />
        <TextField {...field('reason')} label="Reason" hint="Kept with each change." required />
        {needsConfirmation(count) && (
          <TextField
            {...field('confirmation')}
            label={`Type ${confirmationFor(count, targets)}`}
            hint={`${count} numbers change: the count and the Region are typed.`}
            required
          />
        )}
      </FieldRows>
    </Card>
  )
}
