import type { CheckId, Finding } from './finding.ts'
import { passed } from './preflight-result.ts'
import type { Leg } from '../account/route.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'

/** What calls use now, and what they would use: two instances of one trunk. */
export type Pair = { readonly source: TrunkInstance; readonly target: TrunkInstance }

const about = <C extends CheckId>(check: C, { source, target }: Pair) => ({
  check,
  region: target.region,
  sourceRegion: source.region,
})

/**
 * The code of a PBX whose encryption does not fit the target. Termination: 32208 for media without SRTP and 32209 for
 * signalling without TLS at a secure trunk, 32207 for SRTP at one that is not. Origination: the PBX refuses, 32011.
 * (twilio.com/docs/api/errors)
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

/** Only calls to numbers look up a caller's name. */
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

/** Only calls to numbers fall back on it. The method of no URL makes no difference. */
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
