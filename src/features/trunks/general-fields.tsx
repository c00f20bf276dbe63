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

/** What an operator sets on an instance, each with what it does to calls. */
export function GeneralFields({ form }: { readonly form: Form<GeneralValues> }) {
  return (
    <>
      <TextField
        {...form.field('friendlyName')}
        hint="For people only: calls do not depend on it. Without one the console shows the name part of the Termination URI."
      />
      <SwitchField
        {...form.field('secure')}
        states={{ on: 'On: TLS and SRTP are required', off: 'Off: calls may be unencrypted' }}
        hint="On: calls without TLS and SRTP are rejected. Whatever transport= an origination URI asks for, TLS is used."
      />
      <ChoiceField
        {...form.field('recordingMode')}
        options={choices(recordingModes, recordingModeText)}
        hint="Which part of each call Twilio records. Two channels keep caller and callee apart."
      />
      <ChoiceField
        {...form.field('recordingTrim')}
        options={choices(recordingTrims, recordingTrimText)}
        hint="Whether silence is cut from a recording’s beginning and end."
      />
      <ChoiceField
        {...form.field('transferMode')}
        options={choices(transferModes, transferModeText)}
        hint="Whether your PBX may hand a call on to a third party with SIP REFER, and where to."
      />
      <ChoiceField
        {...form.field('transferCallerId')}
        options={choices(transferCallerIds, transferCallerIdText)}
        hint="Whose number the third party sees. Only matters while call transfer is on."
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
        hint="Asked for TwiML when a call to your numbers cannot be delivered to any origination URI. Without one such a call fails (32011)."
      />
      <ChoiceField
        {...form.field('disasterRecoveryMethod')}
        options={methods}
        hint="How Twilio asks the Disaster Recovery URL."
      />
    </>
  )
}
