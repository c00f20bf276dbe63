import type {
  RecordingMode,
  RecordingTrim,
  TransferCallerId,
  TransferMode,
} from '../../domain/account/trunk-instance.ts'

export const recordingModeText: Readonly<Record<RecordingMode, string>> = {
  'do-not-record': 'Off',
  'record-from-ringing': 'From ringing, one channel',
  'record-from-answer': 'From answer, one channel',
  'record-from-ringing-dual': 'From ringing, two channels',
  'record-from-answer-dual': 'From answer, two channels',
}

export const recordingTrimText: Readonly<Record<RecordingTrim, string>> = {
  'trim-silence': 'Silence is trimmed',
  'do-not-trim': 'Silence is kept',
}

export const transferModeText: Readonly<Record<TransferMode, string>> = {
  'disable-all': 'Off',
  'enable-all': 'On, to SIP and to the PSTN',
  'sip-only': 'On, to SIP only',
}

export const transferCallerIdText: Readonly<Record<TransferCallerId, string>> = {
  'from-transferee': 'The number of the party that is transferred',
  'from-transferor': 'The number of the party that transfers',
}
