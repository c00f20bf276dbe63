import { Card, CardHeader } from '../../ui/card.tsx'
import { FieldRows } from '../../ui/field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { RegionCode } from '../../domain/base/region.ts'
import type { Form } from '../../forms/use-form.tsx'
import { confirmationFor, needsConfirmation, type PlanValues } from './plan-form.ts'

type Props = {
  readonly form: Form<PlanValues>
  readonly count: number
  readonly targets: readonly RegionCode[]
}

/** How the run goes about it, and what has to be said before it starts. */
export function PlanSettings({ form, count, targets }: Props) {
  const { field } = form
  return (
    <Card label="How">
      <CardHeader title="How" />
      <FieldRows>
        <NumberField {...field('canary')} hint="So many numbers go first, alone. 0: none." />
        <NumberField {...field('wave')} hint="Numbers in each wave after that." />
        <NumberField
          {...field('pauseSeconds')}
          hint="Time to look, and to pause the run. 300 is how long a re-route takes to settle."
        />
        <NumberField {...field('stopAfter')} hint="When so many have failed, the run pauses by itself." />
        <NumberField
          {...field('perSecond')}
          hint="Each takes a reading and a write. Twilio takes 300 requests a second of the account; the console stays below 250."
        />
        <TextField {...field('reason')} hint="Kept with each change." required />
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
