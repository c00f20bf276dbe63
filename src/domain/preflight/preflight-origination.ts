import { exhaustive } from '../base/exhaustive.ts'
import { instanceIn, type NotRead, type NumberFacts, type TrunkFacts } from '../account/facts.ts'
import type { CheckId, Finding } from './finding.ts'
import { type Reached, reachedIn } from '../account/number-reach.ts'
import { type EgressSide, egressFindings, mediaEdgeFindings, wayOutFinding } from './preflight-egress.ts'
import { notChecked, passed, sourceWithoutInstance } from './preflight-result.ts'
import {
  cnamFinding,
  disasterRecoveryFinding,
  recordingFinding,
  secureFinding,
  transferFinding,
} from './preflight-settings.ts'
import type { RegionCode } from '../base/region.ts'
import { isWithoutTrunk } from '../account/without-trunk.ts'

const ofBoth: readonly CheckId[] = [
  'egress-edge',
  'transport',
  'secure-trunking',
  'recording',
  'transfer',
  'cnam-lookup',
  'disaster-recovery',
]
const ofInstance: readonly CheckId[] = ['origination-urls', 'media-edge', ...ofBoth]

const allNotChecked = (checks: readonly CheckId[], region: RegionCode): readonly Finding[] =>
  checks.map((check) => notChecked(check, region))

/** @param source where the number is routed now; undefined when its route is not loaded */
export function originationFindings(
  number: NumberFacts,
  source: RegionCode | undefined,
  target: RegionCode,
  facts: TrunkFacts,
): readonly Finding[] {
  const reached = reachedIn(target, number)
  if (reached === undefined) return allNotChecked(['number', 'instance', ...ofInstance], target)
  switch (reached.kind) {
    case 'webhook':
      return [
        {
          id: 'number-answered-by-webhook',
          severity: 'overridable-blocker',
          check: 'number',
          region: target,
          code: null,
          url: reached.url,
        },
      ]
    case 'nothing':
      // A number without a trunk has no instance to check.
      return isWithoutTrunk(facts.trunk)
        ? [deadLineFinding(number, target)]
        : [deadLineFinding(number, target), ...instanceFindings(number, source, target, facts)]
    case 'trunk':
      return onTrunkFindings(reached, number, source, target, facts)
    default:
      return exhaustive(reached)
  }
}

function deadLineFinding(number: NumberFacts, region: RegionCode): Finding {
  // "Not connected": no record and no code anywhere (R7).
  const about = { severity: 'blocker', check: 'number', region, code: null } as const
  return number.configurations[region] === null
    ? { ...about, id: 'number-not-configured' }
    : { ...about, id: 'number-not-connected' }
}

function onTrunkFindings(
  { trunkSid }: Extract<Reached, { kind: 'trunk' }>,
  number: NumberFacts,
  source: RegionCode | undefined,
  target: RegionCode,
  facts: TrunkFacts,
): readonly Finding[] {
  const instance = instanceIn(target, facts)
  if (instance === undefined) return allNotChecked(['number', 'instance', ...ofInstance], target)
  if (instance?.sid === trunkSid) {
    return [passed('number', target), ...instanceFindings(number, source, target, facts)]
  }
  // These facts do not include the other trunk.
  return [
    { id: 'number-on-another-trunk', severity: 'warning', check: 'number', region: target, code: null, trunkSid },
    ...allNotChecked(ofInstance, target),
  ]
}

/** Checks the target's instance, which answers the number once the number is associated with it. */
function instanceFindings(
  number: NumberFacts,
  source: RegionCode | undefined,
  target: RegionCode,
  facts: TrunkFacts,
): readonly Finding[] {
  const instance = instanceIn(target, facts)
  if (instance === undefined) return allNotChecked(['instance', ...ofInstance], target)
  if (instance === null) {
    return [{ id: 'no-instance', severity: 'blocker', check: 'instance', region: target, code: null }]
  }
  const side: EgressSide = { instance, urls: facts.parts[target]?.originationUrls }
  return [
    passed('instance', target),
    wayOutFinding(side),
    ...mediaEdgeFindings(side),
    ...comparedWithSource(number, source, side, facts),
  ]
}

function comparedWithSource(
  number: NumberFacts,
  source: RegionCode | undefined,
  target: EgressSide,
  facts: TrunkFacts,
): readonly Finding[] {
  if (source === undefined) return ofBoth.map((check) => notChecked(check, target.instance.region, 'route'))
  const reached: Reached | NotRead = reachedIn(source, number)
  const instance = instanceIn(source, facts)
  if (reached === undefined || (reached.kind === 'trunk' && instance === undefined)) {
    return allNotChecked(ofBoth, source)
  }
  if (reached.kind !== 'trunk') return [sourceWithoutInstance(source, reached)]
  if (instance?.sid !== reached.trunkSid) {
    const about = { severity: 'warning', check: 'source', region: source, code: null } as const
    return [{ ...about, id: 'answered-by-another-trunk', trunkSid: reached.trunkSid }]
  }
  const pair = { source: instance, target: target.instance }
  return [
    ...egressFindings({ instance, urls: facts.parts[source]?.originationUrls }, target),
    secureFinding('origination', pair),
    recordingFinding(pair),
    transferFinding(pair),
    cnamFinding(pair),
    disasterRecoveryFinding(pair),
  ]
}
