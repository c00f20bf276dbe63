import type { Form } from '../../../forms/use-form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { SwitchField } from '../../../ui/switch-field.tsx'
import { TextAreaField } from '../../../ui/text-area-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { SipUriBuilder } from './sip-uri-builder.tsx'
import { SipUriFindings } from './sip-uri-findings.tsx'
import type { OddPart } from './uri-parts.ts'
import type { ParsedUrl, UrlValues } from './url-form.ts'

type Props = {
  readonly form: Form<UrlValues>
  readonly parsed: ParsedUrl
  readonly odd: OddPart | null
  readonly onOdd: (odd: OddPart | null) => void
}

/** The URI in parts and as text side by side, then its place in the order. */
export function UrlFields({ form, parsed, odd, onOdd }: Props) {
  const raw = form.field('sipUrl')
  return (
    <>
      <div className="grid grid-cols-2 gap-x-5 gap-y-3.5 max-md:grid-cols-1">
        <SipUriBuilder text={raw.value} onChange={raw.onChange} onLeave={raw.onBlur} odd={odd} onOdd={onOdd} />
        <div className="grid content-start gap-3">
          <TextAreaField
            {...raw}
            // A URI has no lines, but a pasted one often ends with a line break.
            onChange={(text) => raw.onChange(text.replaceAll(/[\r\n]+/g, ''))}
            mono
            rows={3}
            placeholder="sip:203.0.113.7;edge=dublin"
            hint="The same URI as text. Anything that the parts do not show stays as written here."
          />
          <SipUriFindings of={parsed.sipUrl} problemShown={raw.problem !== null} onFix={raw.onChange} />
        </div>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_120px_120px] gap-x-5 gap-y-3.5 border-t border-line pt-3.5 max-md:grid-cols-2">
        <div className="max-md:col-span-full">
          <TextField {...form.field('friendlyName')} hint="A label; calls do not use it." />
        </div>
        <NumberField {...form.field('priority')} hint="Lowest is first." />
        <NumberField {...form.field('weight')} hint="Share within the priority." />
      </div>
      <SwitchField
        {...form.field('enabled')}
        states={{ on: 'On: takes its share of the calls', off: 'Off: takes no calls' }}
      />
    </>
  )
}
