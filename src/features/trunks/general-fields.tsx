import {
  recordingModes,
  recordingTrims,
  transferCallerIds,
  transferModes,
} from '../../domain/account/trunk-instance.ts'
import type { Form } from '../../forms/use-form.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { SwitchField } from '../../ui/switch-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { GeneralValues } from './general-form.ts'
import { recordingModeText, recordingTrimText, transferCallerIdText, transferModeText } from './setting-text.ts'

function choices<Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) {
  return values.map((value) => ({ value, label: words[value] }))
}

const methods = (['POST', 'GET'] as const).map((value) => ({ value, label: value }))

/** The settings of an instance, each with its effect on calls. */
export function GeneralFields({ form }: { readonly form: Form<GeneralValues> }) {
  return (
    <>
      <TextField
        {...form.field('friendlyName')}
        hint="A label; calls do not use it. If empty, the console shows the name part of the Termination URI."
      />
      <SwitchField
        {...form.field('secure')}
        states={{ on: 'On: TLS and SRTP are required', off: 'Off: calls may be unencrypted' }}
        hint="On: Twilio rejects calls without TLS and SRTP, and uses TLS whatever transport= an origination URI asks for."
      />
      <ChoiceField
        {...form.field('recordingMode')}
        options={choices(recordingModes, recordingModeText)}
        hint="Which part of each call Twilio records. Two channels keep caller and callee apart."
      />
      <ChoiceField
        {...form.field('recordingTrim')}
        options={choices(recordingTrims, recordingTrimText)}
        hint="Whether Twilio cuts silence from the start and end of a recording."
      />
      <ChoiceField
        {...form.field('transferMode')}
        options={choices(transferModes, transferModeText)}
        hint="Whether your PBX may transfer a call to a third party with SIP REFER, and where to."
      />
      <ChoiceField
        {...form.field('transferCallerId')}
        options={choices(transferCallerIds, transferCallerIdText)}
        hint="The number that the third party sees. Used only while call transfer is on."
      />
      <SwitchField
        {...form.field('cnamLookupEnabled')}
        hint="Looks up the caller’s name for calls to your numbers. Twilio charges for each lookup."
      />
      <TextField
        {...form.field('disasterRecoveryUrl')}
        mono
        inputMode="url"
        placeholder="https://"
        hint="Twilio requests TwiML here when it can deliver a call to no origination URI. If empty, such a call fails (32011)."
      />
      <ChoiceField
        {...form.field('disasterRecoveryMethod')}
        options={methods}
        hint="The HTTP method for the Disaster Recovery URL."
      />
    </>
  )
}
