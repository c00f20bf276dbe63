import type { CheckId, Finding } from './finding.ts'
import { passed } from './preflight-result.ts'
import type { Leg } from '../account/route.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'

/** Two instances of one trunk: the one that calls use now, and the one that they would use. */
export type Pair = { readonly source: TrunkInstance; readonly target: TrunkInstance }

const about = <C extends CheckId>(check: C, { source, target }: Pair) => ({
  check,
  region: target.region,
  sourceRegion: source.region,
})

/**
 * Codes for a PBX whose encryption does not match the target (twilio.com/docs/api/errors). Termination: a secure trunk
 * refuses media without SRTP (32208) and signalling without TLS (32209); any other trunk refuses SRTP (32207).
 * Origination: the PBX refuses (32011).
 */
export function secureFinding(leg: Leg, pair: Pair): Finding {
  const { source, target } = pair
  if (source.secure === target.secure) return passed('secure-trunking', target.region)
  const termination = leg === 'termination'
  return {
    ...about('secure-trunking', pair),
    id: 'secure-differs',
    severity: 'warning',
    code: !termination ? 32011 : target.secure ? 32208 : 32207,
    transportCode: termination && target.secure ? 32209 : null,
    source: source.secure,
    target: target.secure,
  }
}

export function recordingFinding(pair: Pair): Finding {
  const { source, target } = pair
  const same = source.recording.mode === target.recording.mode && source.recording.trim === target.recording.trim
  if (same) return passed('recording', target.region)
  return {
    ...about('recording', pair),
    id: 'recording-differs',
    severity: 'note',
    code: null,
    source: source.recording,
    target: target.recording,
  }
}

export function transferFinding(pair: Pair): Finding {
  const { source, target } = pair
  const same = source.transferMode === target.transferMode && source.transferCallerId === target.transferCallerId
  if (same) return passed('transfer', target.region)
  return {
    ...about('transfer', pair),
    id: 'transfer-differs',
    severity: 'note',
    code: null,
    source: { transferMode: source.transferMode, transferCallerId: source.transferCallerId },
    target: { transferMode: target.transferMode, transferCallerId: target.transferCallerId },
  }
}

/** Twilio looks up a caller's name only for calls to numbers. */
export function cnamFinding(pair: Pair): Finding {
  const { source, target } = pair
  if (source.cnamLookupEnabled === target.cnamLookupEnabled) return passed('cnam-lookup', target.region)
  return {
    ...about('cnam-lookup', pair),
    id: 'cnam-lookup-differs',
    severity: 'note',
    code: null,
    source: source.cnamLookupEnabled,
    target: target.cnamLookupEnabled,
  }
}

/** Only calls to numbers use the Disaster Recovery URL. Without a URL, its method does not matter. */
export function disasterRecoveryFinding(pair: Pair): Finding {
  const { source, target } = pair
  const same =
    source.disasterRecoveryUrl === target.disasterRecoveryUrl &&
    (source.disasterRecoveryUrl === null || source.disasterRecoveryMethod === target.disasterRecoveryMethod)
  if (same) return passed('disaster-recovery', target.region)
  return {
    ...about('disaster-recovery', pair),
    id: 'disaster-recovery-differs',
    severity: 'note',
    code: null,
    source: {
      disasterRecoveryUrl: source.disasterRecoveryUrl,
      disasterRecoveryMethod: source.disasterRecoveryMethod,
    },
    target: {
      disasterRecoveryUrl: target.disasterRecoveryUrl,
      disasterRecoveryMethod: target.disasterRecoveryMethod,
    },
  }
}
