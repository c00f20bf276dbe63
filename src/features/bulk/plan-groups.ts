import type { RecordedPreflight } from '../../ledger/change-record.ts'
import type { Finding, Severity } from '../../domain/preflight/finding.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { activeRegion } from '../../domain/account/route.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { checksInWords } from '../routing/check-text.ts'
import { findingText } from '../routing/finding-text.ts'
import type { FindingText } from '../routing/finding-about.ts'
import { recordFinding } from '../routing/record-preflight.ts'
import type { BulkPlan, PlannedNumber } from './read-bulk-plan.ts'

/** Numbers with the same finding. */
export type FindingGroup = {
  readonly key: string
  readonly severity: Severity
  readonly text: FindingText
  readonly trunk: Trunk | null
  readonly numbers: readonly PlannedNumber[]
}

export type PlanGroups = {
  readonly willChange: readonly PlannedNumber[]
  readonly alreadyThere: readonly PlannedNumber[]
  /** Nothing overrides these. */
  readonly blocked: readonly PlannedNumber[]
  /** The operator may include these. */
  readonly overridable: readonly PlannedNumber[]
  readonly notRead: readonly PlannedNumber[]
}

export function groupPlan({ numbers }: BulkPlan): PlanGroups {
  const of = (test: (one: PlannedNumber) => boolean) => numbers.filter(test)
  return {
    willChange: of(({ verdict }) => verdict.kind === 'will-change'),
    alreadyThere: of(({ verdict }) => verdict.kind === 'already-there'),
    blocked: of(({ verdict }) => verdict.kind === 'blocked' && !verdict.overridable),
    overridable: of(({ verdict }) => verdict.kind === 'blocked' && verdict.overridable),
    notRead: of(({ verdict }) => verdict.kind === 'not-read'),
  }
}

export type Move = {
  readonly from: RegionCode
  readonly implicit: boolean
  readonly to: RegionCode
  readonly count: number
}

export function movesOf(numbers: readonly PlannedNumber[]): readonly Move[] {
  const moves = new Map<string, Move>()
  for (const { to, verdict } of numbers) {
    if (!('before' in verdict)) continue
    const from = activeRegion(verdict.before)
    const implicit = verdict.before.kind === 'implicit'
    const key = `${from} ${implicit} ${to}`
    moves.set(key, { from, implicit, to, count: (moves.get(key)?.count ?? 0) + 1 })
  }
  return [...moves.values()].toSorted((a, b) => b.count - a.count)
}

/** Why the plan excludes a number, as a sentence. */
export function blockedReason(one: PlannedNumber): string {
  const { verdict } = one
  if (verdict.kind === 'not-read') return 'Its route could not be loaded'
  const [first] = 'findings' in verdict ? verdict.findings.filter(isBlocking) : []
  return first === undefined ? '' : textOf(first, one).title
}

/** The plan's findings for a change record. Passed checks share one line, because a run may have many numbers. */
export function recordVerdict(one: PlannedNumber, checkedAt: Instant): RecordedPreflight | undefined {
  if (!('findings' in one.verdict)) return undefined
  const { findings } = one.verdict
  const passed = findings.filter(({ severity }) => severity === 'passed').map(({ check }) => check)
  const said = findings.filter(({ severity }) => severity !== 'passed')
  return {
    checkedAt,
    findings: [
      ...said.map((finding) => recordFinding(finding, textOf(finding, one))),
      ...(passed.length > 0
        ? [{ severity: 'passed' as const, sentence: checksInWords(passed, passed.length), code: null }]
        : []),
    ],
  }
}

function textOf(finding: Finding, { to, trunk, trunkThere }: PlannedNumber): FindingText {
  const text = findingText(finding, { leg: 'origination', target: to, nameOfTrunk: () => trunk?.name })
  if (finding.id !== 'number-on-another-trunk') return text
  const name = trunkThere?.name ?? finding.trunkSid
  return {
    ...text,
    lead: null,
    title: `In ${regionLabel(to)} it is on another trunk, ${name}, which would receive its calls`,
    consequence: trunk && trunk !== trunkThere ? `${trunk.name} answers it now and will lose it.` : text.consequence,
  }
}

export const isBlocking = ({ severity }: Finding): boolean =>
  severity === 'blocker' || severity === 'overridable-blocker' || severity === 'not-checked'

/** Equal findings as one group with all its numbers; the largest group first. */
export function groupFindings(
  numbers: readonly PlannedNumber[],
  shown: (finding: Finding) => boolean,
): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { numbers: PlannedNumber[] }>()
  for (const one of numbers) {
    const { verdict } = one
    if (!('findings' in verdict)) continue
    for (const finding of verdict.findings.filter(shown)) {
      const text = textOf(finding, one)
      const key = [finding.id, text.lead, text.title, text.consequence, one.trunk?.key].join('\n')
      const group = groups.get(key)
      if (group) group.numbers.push(one)
      else groups.set(key, { key, severity: finding.severity, text, trunk: one.trunk, numbers: [one] })
    }
  }
  return [...groups.values()].toSorted((a, b) => b.numbers.length - a.numbers.length)
}

export const isWarning = ({ severity }: Finding): boolean => severity === 'warning'
export const isNote = ({ severity }: Finding): boolean => severity === 'note' || severity === 'not-checked'
