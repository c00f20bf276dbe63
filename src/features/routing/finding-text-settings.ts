import { exhaustive } from '../../domain/base/exhaustive.ts'
import type {
  DisasterRecovery,
  Finding,
  FindingId,
  FindingOf,
  TransferSettings,
} from '../../domain/preflight/finding.ts'
import { regionLabel } from '../../domain/base/region.ts'
import type { Leg } from '../../domain/account/route.ts'
import type { RecordingMode, TransferMode, TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { type FindingText, words } from './finding-about.ts'

const ids = [
  'secure-differs',
  'recording-differs',
  'transfer-differs',
  'cnam-lookup-differs',
  'disaster-recovery-differs',
] as const satisfies readonly FindingId[]
export type SettingsFinding = FindingOf<(typeof ids)[number]>

export const isSettingsFinding = (finding: Finding): finding is SettingsFinding => ids.some((id) => id === finding.id)

export function settingsFindingText(finding: SettingsFinding, leg: Leg): FindingText {
  const where = { region: finding.region, tab: 'general', card: 'general' } as const
  switch (finding.id) {
    case 'secure-differs':
      return words({ ...twoValues('Secure trunking', finding, onOff), consequence: secureFailure(finding, leg), where })
    case 'recording-differs':
      return words({ ...twoValues('Recording', finding, recordingWords), where })
    case 'transfer-differs':
      return words({ ...twoValues('Call transfer', finding, transferWords), where })
    case 'cnam-lookup-differs':
      return words({ ...twoValues('CNAM lookup', finding, onOff), where })
    case 'disaster-recovery-differs':
      return words({ ...twoValues('Disaster recovery', finding, recoveryWords), where })
    default:
      return exhaustive(finding)
  }
}

type TwoValues<Value> = Pick<FindingOf<'secure-differs'>, 'region' | 'sourceRegion'> & {
  readonly source: Value
  readonly target: Value
}

/** "Recording: do not record in US1, record from answer in IE1". */
function twoValues<Value>(what: string, differs: TwoValues<Value>, inWords: (value: Value) => string) {
  const { region, sourceRegion, source, target } = differs
  return {
    title: `${what}: ${inWords(source)} in ${regionLabel(sourceRegion)}, ${inWords(target)} in ${regionLabel(region)}`,
  }
}

const onOff = (value: boolean): string => (value ? 'on' : 'off')

function secureFailure({ code, transportCode, target }: FindingOf<'secure-differs'>, leg: Leg): string {
  const codes = [code, transportCode].filter((one) => one !== null).join(', ')
  if (leg === 'origination') {
    return target
      ? `Calls to your PBX use TLS with SRTP. If it does not accept this, they fail, error ${codes}.`
      : `Calls to your PBX do not use SRTP. If it requires SRTP, they fail, error ${codes}.`
  }
  return target
    ? `A PBX that sends media without SRTP, or signals without TLS, is refused, error ${codes}.`
    : `A PBX that sends SRTP is refused, error ${codes}.`
}

const recordingModeWords: Readonly<Record<RecordingMode, string>> = {
  'do-not-record': 'off',
  'record-from-ringing': 'from ringing',
  'record-from-answer': 'from answer',
  'record-from-ringing-dual': 'from ringing, two channels',
  'record-from-answer-dual': 'from answer, two channels',
}

const recordingWords = ({ mode, trim }: TrunkInstance['recording']): string =>
  trim === 'trim-silence' ? `${recordingModeWords[mode]}, silence trimmed` : recordingModeWords[mode]

const transferModeWords: Readonly<Record<TransferMode, string>> = {
  'disable-all': 'disabled',
  'enable-all': 'enabled',
  'sip-only': 'SIP only',
}

function transferWords({ transferMode, transferCallerId }: TransferSettings): string {
  const callerId = transferCallerId === 'from-transferee' ? "transferee's caller ID" : "transferor's caller ID"
  return `${transferModeWords[transferMode]}, ${callerId}`
}

const recoveryWords = ({ disasterRecoveryUrl, disasterRecoveryMethod }: DisasterRecovery): string =>
  disasterRecoveryUrl === null ? 'none' : `${disasterRecoveryMethod} ${disasterRecoveryUrl}`
