import { exhaustive } from '../../../domain/base/exhaustive.ts'
import type { TrunkFacts } from '../../../domain/account/facts.ts'
import type { Instant } from '../../../domain/base/instant.ts'
import type { Reached } from '../../../domain/account/number-reach.ts'
import { type OriginationSplit, originationSplit } from '../../../domain/verdict/origination-split.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../../domain/base/region.ts'
import { liveGapBrief } from '../../../domain/verdict/gap-text.ts'
import { liveGaps } from '../../../domain/verdict/live-gaps.ts'
import { type RegionReason, regionVerdict } from '../../../domain/verdict/region-verdict.ts'
import { setupCount, setupWords } from '../../../domain/verdict/setting-up-text.ts'
import { trunkHealth } from '../../../domain/verdict/trunk-health.ts'
import type { TrunkSid } from '../../../domain/base/sid.ts'
import { shownVerdict, type TrunkVerdict } from '../../../domain/verdict/trunk-verdict.ts'
import { reasonSentence } from '../../routing/region-verdict-text.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { failingLegText, soFarText, splitDetail, verdictName } from './verdict-text.ts'

/** The two lines of a trunk's findings. Red is for `stranded` alone. */
export type FindingsView = {
  readonly kind: TrunkVerdict['kind'] | 'reading'
  readonly now: string
  /** Some calls may fail now, or reach something else; the first notes say which. */
  readonly isWarned: boolean
  /** Counts down beside the notes. */
  readonly until: Instant | null
  readonly notes: readonly string[]
  /** The reasons behind the notes, for the hint. */
  readonly reasons: readonly string[]
}

type Sources = {
  /** Only what was loaded on this visit, nothing remembered. */
  readonly facts: TrunkFacts
  readonly verdict: TrunkVerdict
  readonly reading: boolean
  /** Regions that failed to answer a request for this trunk. */
  readonly failedIn: readonly RegionCode[]
  readonly nameOfTrunk: (sid: TrunkSid) => string | undefined
  /** Texts about the last re-routes that were not applied. */
  readonly failedReroutes: readonly string[]
}

export function findingsView(sources: Sources): FindingsView {
  const { facts, verdict: inFull, reading, failedIn, nameOfTrunk, failedReroutes } = sources
  const partly = inFull.kind === 'not-read'
  if (partly && reading)
    return { kind: 'reading', now: 'Loading…', isWarned: false, until: null, notes: [], reasons: [] }
  const verdict = shownVerdict(inFull)
  const soFar = partly ? ['so far'] : []
  const silent = regionCodes.filter(
    (region) => partly && (failedIn.includes(region) || inFull.regions.includes(region)),
  )
  const silence = silent.length > 0 ? [`${silent.map(regionLabel).join(', ')} did not answer`] : []
  const readiness = readinessOf(facts)
  const gaps = liveGaps(facts).gaps.map(liveGapBrief)
  const common = [...readiness.notes, ...elsewhereNotes(originationSplit(facts), nameOfTrunk)]
  if (facts.terminationRoute?.kind === 'implicit') common.push('route never set')
  const view = (notes: readonly string[], until: Instant | null = null): FindingsView => ({
    kind: verdict.kind,
    now: verdictName(verdict),
    isWarned: trunkHealth(facts).warned,
    until,
    notes: [...failedReroutes, ...gaps, ...notes, ...common],
    reasons: readiness.reasons,
  })
  switch (verdict.kind) {
    case 'stranded':
      return { ...view([]), notes: [...verdict.failing.map(failingLegText), ...gaps, ...failedReroutes] }
    case 'setting-up':
      return {
        ...view([]),
        notes: [`${setupCount(verdict)}, missing: ${verdict.missing.map((step) => setupWords[step]).join(', ')}`],
      }
    case 'propagating': {
      const numbers = verdict.legs.reduce((sum, leg) => sum + leg.numbers, 0)
      return view([...soFar, ...(numbers > 0 ? [counted(numbers, 'number')] : []), ...silence], verdict.until)
    }
    case 'split':
      return view([...soFar, splitDetail(verdict.termination, verdict.numbersIn), ...silence])
    case 'aligned':
      return view([])
    case 'no-traffic':
      return view(['no calls on either leg'])
    case 'not-read':
      if (silence.length > 0 || verdict.soFar === null) return view(silence)
      // The lanes already show where an aligned trunk is, so the unusual comes first.
      return { ...view([]), notes: [...failedReroutes, ...gaps, ...common, soFarText(verdict.soFar)] }
    default:
      return exhaustive(verdict)
  }
}

function readinessOf(facts: TrunkFacts): { notes: readonly string[]; reasons: readonly string[] } {
  const notes: string[] = []
  const reasons: string[] = []
  for (const region of regionCodes) {
    const verdict = regionVerdict(region, facts)
    if (verdict.kind !== 'not-ready') continue
    const untold = verdict.reasons.filter((reason) => !isOfNow(reason, region, facts)).length
    if (untold > 0) notes.push(`${regionLabel(region)} not ready (${untold})`)
    reasons.push(...verdict.reasons.map((reason) => reasonSentence(reason, region)))
  }
  return { notes, reasons }
}

/** A note of its own tells these. */
function isOfNow(reason: RegionReason, region: RegionCode, facts: TrunkFacts): boolean {
  if (reason.kind === 'lacks') return reason.now
  if (reason.kind !== 'numbers-answered-elsewhere') return false
  const numbers = new Set(reason.numbers)
  const here = originationSplit(facts).prepared.filter(({ reaches }) => reaches.region === region)
  return here.filter(({ number }) => numbers.has(number.number)).length === numbers.size
}

/** Names what answers a prepared number, because the operator expects this trunk to answer. */
function elsewhereNotes(split: OriginationSplit, nameOfTrunk: Sources['nameOfTrunk']): readonly string[] {
  const counts = new Map<string, number>()
  for (const { reaches } of split.prepared) {
    const what = reachedText(reaches, nameOfTrunk)
    counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  return [...counts].map(([what, count]) => `${counted(count, 'number')} ${count === 1 ? 'reaches' : 'reach'} ${what}`)
}

function reachedText(reached: Reached, nameOfTrunk: Sources['nameOfTrunk']): string {
  switch (reached.kind) {
    case 'trunk':
      return nameOfTrunk(reached.trunkSid) ?? `another trunk in ${regionLabel(reached.region)}`
    case 'webhook':
      return `a webhook in ${regionLabel(reached.region)}`
    case 'nothing':
      return `nothing in ${regionLabel(reached.region)}`
    default:
      return exhaustive(reached)
  }
}
