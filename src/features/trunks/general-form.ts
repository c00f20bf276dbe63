import { fieldProblemWords } from '../../domain/fields/field-problem-text.ts'
import { parseDisasterRecoveryUrl, parseTrunkName } from '../../domain/fields/field-rules.ts'
import type {
  RecordingMode,
  RecordingSettings,
  RecordingTrim,
  TransferCallerId,
  TransferMode,
  TrunkInstance,
  TrunkSettings,
} from '../../domain/account/trunk-instance.ts'
import type { FieldSpecs } from '../../forms/form-values.ts'
import { parsedField } from '../../forms/parsed-field.ts'
import type { ApiError } from '../../twilio/api-error.ts'
import { recordingModeText, recordingTrimText, transferCallerIdText, transferModeText } from './setting-text.ts'

/** The General tab as a form. */
export type GeneralValues = {
  readonly friendlyName: string
  readonly secure: boolean
  readonly recordingMode: RecordingMode
  readonly recordingTrim: RecordingTrim
  readonly transferMode: TransferMode
  readonly transferCallerId: TransferCallerId
  readonly cnamLookupEnabled: boolean
  readonly disasterRecoveryUrl: string
  readonly disasterRecoveryMethod: 'GET' | 'POST'
}

export const generalFields: FieldSpecs<GeneralValues> = {
  friendlyName: {
    label: 'Friendly name',
    ...parsedField(parseTrunkName, (problem) => fieldProblemWords(problem, 'The friendly name')),
  },
  secure: { label: 'Secure trunking' },
  recordingMode: { label: 'Call recording', words: (mode) => `“${recordingModeText[mode]}”` },
  recordingTrim: { label: 'Recording trim', words: (trim) => `“${recordingTrimText[trim]}”` },
  transferMode: { label: 'Call transfer', words: (mode) => `“${transferModeText[mode]}”` },
  transferCallerId: { label: 'Caller ID of a transfer', words: (id) => `“${transferCallerIdText[id]}”` },
  cnamLookupEnabled: { label: 'CNAM lookup' },
  disasterRecoveryUrl: {
    label: 'Disaster Recovery URL',
    ...parsedField(parseDisasterRecoveryUrl, (problem) => fieldProblemWords(problem, 'The URL')),
  },
  disasterRecoveryMethod: { label: 'Disaster Recovery method' },
}

export const generalValues = (trunk: TrunkInstance): GeneralValues => ({
  friendlyName: trunk.friendlyName ?? '',
  secure: trunk.secure,
  recordingMode: trunk.recording.mode,
  recordingTrim: trunk.recording.trim,
  transferMode: trunk.transferMode,
  transferCallerId: trunk.transferCallerId,
  cnamLookupEnabled: trunk.cnamLookupEnabled,
  disasterRecoveryUrl: trunk.disasterRecoveryUrl ?? '',
  disasterRecoveryMethod: trunk.disasterRecoveryMethod,
})

/** The content of two writes, because recording settings are a resource of their own. */
export type GeneralWrites = { readonly trunk: TrunkSettings; readonly recording: Partial<RecordingSettings> }

/** An empty name or URL is stored as null. */
export function generalWrites(changes: Partial<GeneralValues>): GeneralWrites {
  const { recordingMode: mode, recordingTrim: trim, friendlyName, disasterRecoveryUrl, ...others } = changes
  return {
    trunk: {
      ...others,
      ...(friendlyName !== undefined && { friendlyName: friendlyName.trim() || null }),
      ...(disasterRecoveryUrl !== undefined && { disasterRecoveryUrl: disasterRecoveryUrl.trim() || null }),
    },
    recording: { ...(mode && { mode }), ...(trim && { trim }) },
  }
}

/** 21402 is "Invalid Url". 20001, "Invalid parameter", can only mean the URL, the one setting that is free text. */
export const placeGeneralRefusal = ({ code }: ApiError, sent: Partial<GeneralValues>): 'disasterRecoveryUrl' | null =>
  (code === 20001 || code === 21402) && sent.disasterRecoveryUrl !== undefined ? 'disasterRecoveryUrl' : null
