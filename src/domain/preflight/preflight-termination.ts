import { instanceIn, type TrunkFacts } from '../account/facts.ts'
import type { CheckId, Finding } from './finding.ts'
import { type AccessSide, callerFindings, listFindings } from './preflight-access.ts'
import { capacityFindings } from './preflight-capacity.ts'
import { entryFindings } from './preflight-entries.ts'
import { notChecked, passed, sourceWithoutInstance } from './preflight-result.ts'
import { recordingFinding, secureFinding, transferFinding } from './preflight-settings.ts'
import type { RegionCode } from '../base/region.ts'

const ofTarget: readonly CheckId[] = ['instance', 'list-attached', 'access-lists', 'credential-lists']
const ofBoth: readonly CheckId[] = [
  'kinds-enforced',
  'addresses',
  'user-names',
  'secure-trunking',
  'recording',
  'transfer',
]

/** @param source where the Termination URI is active now; undefined when its route is not loaded */
export function terminationFindings(
  source: RegionCode | undefined,
  target: RegionCode,
  facts: TrunkFacts,
): readonly Finding[] {
  const instance = instanceIn(target, facts)
  if (instance === null) {
    // Twilio refuses the call with a 404 that has no Twilio code (R8).
    return [{ id: 'no-instance', severity: 'blocker', check: 'instance', region: target, code: null }]
  }
  if (instance === undefined) {
    return [...[...ofTarget, ...ofBoth].map((check) => notChecked(check, target)), callerIdFinding(source, target)]
  }
  const side: AccessSide = { instance, parts: facts.parts[target] }
  return [
    passed('instance', target),
    ...listFindings(side, source === undefined ? undefined : facts.parts[source]),
    ...entryFindings(side),
    ...comparedWithSource(source, side, facts),
    callerIdFinding(source, target),
    ...capacityFindings(source, target, facts),
  ]
}

function comparedWithSource(source: RegionCode | undefined, target: AccessSide, facts: TrunkFacts): readonly Finding[] {
  if (source === undefined) return ofBoth.map((check) => notChecked(check, target.instance.region, 'route'))
  const instance = instanceIn(source, facts)
  if (instance === undefined) return ofBoth.map((check) => notChecked(check, source))
  if (instance === null) return [sourceWithoutInstance(source, null)]
  const pair = { source: instance, target: target.instance }
  return [
    ...callerFindings({ instance, parts: facts.parts[source] }, target),
    secureFinding('termination', pair),
    recordingFinding(pair),
    transferFinding(pair),
  ]
}

/** Verified caller IDs exist in US1 only. No API shows which caller IDs a PBX sends, so every re-route away from US1 warns. */
function callerIdFinding(source: RegionCode | undefined, target: RegionCode): Finding {
  const leavesUs1 = target !== 'us1' && (source === undefined || source === 'us1')
  return leavesUs1
    ? { id: 'verified-caller-ids', severity: 'warning', check: 'caller-ids', region: target, code: 32204 }
    : passed('caller-ids', target)
}
