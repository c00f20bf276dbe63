import type { TrunkFacts } from '../account/facts.ts'
import { type Finding, worstFirst } from './finding.ts'
import { type Fix, fixOf } from './finding-fix.ts'
import { preflight } from './preflight.ts'
import type { RegionCode } from '../base/region.ts'
import type { RouteSubject } from '../account/route.ts'

/** Subjects of one trunk, re-routed to the same Region one after another, in this order. */
export type PlannedReroutes = { readonly subjects: readonly RouteSubject[]; readonly target: RegionCode }

/** A finding with the subjects that it concerns, and its fix if the console has one. */
export type PlannedFinding = Finding & {
  readonly subjects: readonly RouteSubject[]
  readonly fix: Fix | null
}

/** What would happen if all subjects were re-routed now: worst first, with equal findings merged. */
export function preflightAll(plan: PlannedReroutes, facts: TrunkFacts): readonly PlannedFinding[] {
  const found = new Map<string, { readonly finding: Finding; readonly subjects: RouteSubject[] }>()
  for (const subject of plan.subjects) {
    const others = plan.subjects.filter((one) => one !== subject)
    for (const finding of preflight({ subject, target: plan.target }, facts, others)) {
      const key = findingKey(finding)
      const known = found.get(key)
      if (known) known.subjects.push(subject)
      else found.set(key, { finding, subjects: [subject] })
    }
  }
  const all = [...found.values()]
  const subjectsOf = new Map(all.map(({ finding, subjects }) => [finding, subjects]))
  return worstFirst(all.map(({ finding }) => finding)).map((finding): PlannedFinding => {
    const subjects = subjectsOf.get(finding) ?? []
    return { ...finding, subjects, fix: fixOf(finding, subjects, facts) }
  })
}

/** Findings with the same key are about the same thing, for another subject or at another time. */
export const findingKey = (finding: Finding | PlannedFinding): string =>
  JSON.stringify(finding, (name, value: unknown) => (name === 'fix' || name === 'subjects' ? undefined : value))
