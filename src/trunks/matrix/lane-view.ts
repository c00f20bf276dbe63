import { exhaustive } from '../../domain/exhaustive.ts'
import type { TrunkFacts } from '../../domain/facts.ts'
import { type InstanceState, instanceState, type PresentInstance } from '../../domain/instance-state.ts'
import { type LegState, terminationLegState } from '../../domain/leg-state.ts'
import type { RegionCode } from '../../domain/region.ts'
import type { FailingLeg } from '../../domain/trunk-failures.ts'
import { dayText } from '../../ui/time-text.ts'
import { fromPbxText, missingPartText, toNumbersText } from '../lane-text.ts'
import { failureReasonText } from './verdict-words.ts'

/** `lit`: this leg's calls are processed here. `moving`: they are, maybe not all of them yet. */
export type LegLine = {
  readonly text: string
  /** What the text leaves open: "12 not read". */
  readonly note: string | null
  readonly look: 'dark' | 'lit' | 'moving'
  readonly fails: boolean
}

/** What the instance is, beside a leg that is lit all the same. */
export type LaneMarker = {
  readonly glyph: 'incomplete' | 'none' | null
  readonly text: string
  /** In full, where `text` is short. */
  readonly title: string
}

/** What a cell of the matrix shows. A lit leg always shows, whatever the instance lacks. */
export type LaneView =
  | {
      readonly kind: 'plain'
      readonly glyph: 'standby' | 'incomplete' | 'none' | null
      readonly title: string
      readonly note: string | null
    }
  | {
      readonly kind: 'legs'
      readonly fromPbx: LegLine
      readonly toNumbers: LegLine
      readonly marker: LaneMarker | null
    }

type Sources = {
  readonly region: RegionCode
  /** Remembered facts included: they show where calls go while they are read again. */
  readonly facts: TrunkFacts
  /** From fresh facts only: red is for calls that fail now. */
  readonly failing: readonly FailingLeg[]
  readonly reading: boolean
}

export function laneView(sources: Sources): LaneView {
  const { region, facts, reading } = sources
  const state = instanceState(region, facts)
  const view: LaneView = { kind: 'legs', ...legLines(state, sources), marker: marker(state, reading) }
  if (isLit(view)) return view
  switch (state.kind) {
    case 'none':
      return { kind: 'plain', glyph: 'none', title: 'None', note: null }
    case 'not-read':
      return { kind: 'plain', glyph: null, title: reading ? 'Reading…' : 'Not read', note: null }
    case 'present':
      return darkInstance(state, facts, view)
    default:
      return exhaustive(state)
  }
}

/** Calls of either leg arrive here, or may still. */
export const isLit = (view: LaneView): boolean =>
  view.kind === 'legs' && (view.fromPbx.look !== 'dark' || view.toNumbers.look !== 'dark')

function darkInstance(state: PresentInstance, facts: TrunkFacts, legs: LaneView): LaneView {
  switch (state.summary) {
    case 'incomplete':
      return { kind: 'plain', glyph: 'incomplete', title: 'Incomplete', note: missingText(state, missingPartText) }
    case 'standby': {
      const created = dayText(state.instance.dateCreated, facts.now)
      return { kind: 'plain', glyph: 'standby', title: 'Standby', note: `created ${created}` }
    }
    case 'takes-calls':
    case 'not-read':
      return legs
    default:
      return exhaustive(state.summary)
  }
}

function legLines(state: InstanceState, sources: Sources): { fromPbx: LegLine; toNumbers: LegLine } {
  const { region, facts, failing } = sources
  const here = failing.filter((leg) => leg.region === region)
  const fromPbxFails = here.some(({ leg }) => leg === 'termination')
  const failingNumbers = here.reduce((sum, { numbers }) => sum + numbers, 0)
  const fromPbx = terminationLegState(region, facts)
  return {
    fromPbx: {
      text: fromPbxText({ fromPbx, fromPbxFails }),
      note: null,
      look: legLook(fromPbx),
      fails: fromPbxFails,
    },
    toNumbers: numbersLine(state, failingNumbers),
  }
}

function numbersLine(state: InstanceState, failing: number): LegLine {
  if (state.kind !== 'present') {
    const text = failing > 0 ? `${failing}, failing` : state.kind === 'none' ? '–' : 'not read'
    return { text, note: null, look: failing > 0 ? 'lit' : 'dark', fails: failing > 0 }
  }
  const { routed, propagating, leaving, notRead, listRead } = state.toNumbers
  const known = toNumbersText({ toNumbers: { ...state.toNumbers, failing } })
  const lit = routed > 0 || leaving > 0 || failing > 0
  const unread = notRead > 0 ? `${notRead} not read` : listRead ? null : 'not read'
  return {
    text: lit || unread === null ? known : unread,
    note: lit ? unread : null,
    look: !lit ? 'dark' : routed > 0 && propagating === routed ? 'moving' : 'lit',
    fails: failing > 0,
  }
}

function legLook(leg: LegState): LegLine['look'] {
  switch (leg.kind) {
    case 'active':
    case 'may-still-take-calls':
      return 'lit'
    case 'propagating':
      return 'moving'
    case 'inactive':
    case 'not-read':
    case 'no-domain-name':
      return 'dark'
    default:
      return exhaustive(leg)
  }
}

function marker(state: InstanceState, reading: boolean): LaneMarker | null {
  switch (state.kind) {
    case 'none':
      return { glyph: 'none', text: 'None', title: 'No instance in this Region' }
    case 'not-read': {
      const text = reading ? 'Reading…' : 'Not read'
      return { glyph: null, text, title: text }
    }
    case 'present':
      return state.missing.length === 0
        ? null
        : {
            glyph: 'incomplete',
            text: `Incomplete: ${missingText(state, failureReasonText)}`,
            title: `Incomplete: ${missingText(state, missingPartText)}`,
          }
    default:
      return exhaustive(state)
  }
}

const missingText = (state: PresentInstance, words: (part: PresentInstance['missing'][number]) => string): string =>
  state.missing.map(words).join(', ')
