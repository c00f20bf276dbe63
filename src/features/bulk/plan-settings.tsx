import { counted } from '../../domain/base/sentence-text.ts'
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

export function PlanSettings({ form, count, targets }: Props) {
  const { field } = form
  return (
    <Card label="Run settings">
      <CardHeader title="Run settings" />
      <FieldRows>
        <NumberField {...field('canary')} hint="How many to re-route first. 0 means no canary." />
        <NumberField {...field('wave')} hint="How many to re-route in each wave after that." />
        <NumberField
          {...field('pauseSeconds')}
          hint="Time to check calls and pause the run. A re-route takes up to 300 seconds to settle."
        />
        <NumberField {...field('stopAfter')} hint="The run pauses after this many failures." />
        <NumberField
          {...field('perSecond')}
          hint="Each number takes two requests. Twilio allows 300 requests per second per account; the console stays below 250."
        />
        <TextField {...field('reason')} hint="Stored with each change." required />
        {needsConfirmation(count) && (
          <TextField
            {...field('confirmation')}
            label={`Type ${confirmationFor(count, targets)}`}
            hint={`Confirms that ${counted(count, 'number')} will change.`}
            required
          />
        )}
      </FieldRows>
    </Card>
  )
}
