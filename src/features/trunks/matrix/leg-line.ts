import type { TrunkFacts } from '../../../domain/account/facts.ts'
import type { InstanceState } from '../../../domain/verdict/instance-state.ts'
import { type LegState, terminationLegState } from '../../../domain/verdict/leg-state.ts'
import type { RegionCode } from '../../../domain/base/region.ts'
import type { FailingLeg } from '../../../domain/verdict/trunk-failures.ts'
import { thousands } from '../../../domain/base/thousands.ts'
import { fromPbxText, toNumbersText } from '../lane-text.ts'

/** `lit`: this leg's calls are processed here. `moving`: perhaps not all of them yet. */
export type LegLine = {
  readonly text: string
  /** More may be lit than the text says. */
  readonly atLeast: boolean
  /** The full text, where `text` is shortened. */
  readonly title: string
  readonly look: 'dark' | 'lit' | 'moving'
  readonly fails: boolean
}

/** After "From PBX: ". Also for a Region without an instance, which may still be the active one. */
export function fromPbxLine(region: RegionCode, facts: TrunkFacts, failing: readonly FailingLeg[]): LegLine {
  const fromPbx = terminationLegState(region, facts)
  const fails = failing.some((leg) => leg.region === region && leg.leg === 'termination')
  const text = fromPbxText({ fromPbx, fromPbxFails: fails })
  return { text, title: text, atLeast: false, look: legLooks[fromPbx.kind], fails }
}

/** After "To numbers: ". */
export function toNumbersLine(region: RegionCode, state: InstanceState, failing: readonly FailingLeg[]): LegLine {
  const count = (legs: readonly FailingLeg[]) =>
    legs.reduce((sum, leg) => (leg.region === region ? sum + leg.numbers : sum), 0)
  const failingHere = count(failing)
  const dead = count(failing.filter(({ reason }) => reason === 'not-connected'))
  const fails = failingHere > 0
  const dark = (text: string): LegLine => ({ text, title: text, atLeast: false, look: 'dark', fails })
  if (state.kind !== 'present') {
    if (fails) return { ...dark(`${thousands(failingHere)}, failing`), look: 'lit' }
    return dark(state.kind === 'none' ? '–' : 'not loaded')
  }
  const { routed, propagating, leaving, notRead, listRead } = state.toNumbers
  const unread = notRead > 0 ? `${thousands(notRead)} not loaded` : listRead ? null : 'not all loaded'
  const known = toNumbersText({ toNumbers: { ...state.toNumbers, failing: failingHere, dead } })
  if (routed === 0 && leaving === 0 && !fails) return dark(unread ?? known)
  const moving = routed > 0 && propagating === routed
  return {
    text: known,
    title: unread === null ? known : `${known}, ${unread}`,
    atLeast: unread !== null && (routed > 0 || fails),
    look: moving ? 'moving' : 'lit',
    fails,
  }
}

const legLooks: Readonly<Record<LegState['kind'], LegLine['look']>> = {
  active: 'lit',
  'may-still-take-calls': 'lit',
  propagating: 'moving',
  'may-take-calls': 'dark',
  inactive: 'dark',
  'not-read': 'dark',
  'no-domain-name': 'dark',
}
