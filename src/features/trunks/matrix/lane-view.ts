import { exhaustive } from '../../../domain/base/exhaustive.ts'
import type { TrunkFacts } from '../../../domain/account/facts.ts'
import { type InstanceState, instanceState, type PresentInstance } from '../../../domain/verdict/instance-state.ts'
import type { RegionCode } from '../../../domain/base/region.ts'
import type { FailingLeg } from '../../../domain/verdict/trunk-failures.ts'
import { dayText } from '../../../domain/base/time-text.ts'
import { failureTexts } from '../../../domain/verdict/failure-text.ts'
import { fromPbxLine, type LegLine, toNumbersLine } from './leg-line.ts'

/** What the instance lacks, beside a leg that is still lit. */
export type LaneMarker = {
  readonly glyph: 'incomplete' | 'none' | null
  readonly text: string
  /** The full text, where `text` is short. */
  readonly title: string
}

/** What a cell of the matrix shows. A lit leg is always shown, whatever the instance lacks. */
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
  /** Includes remembered facts, which show where calls go until they load again. */
  readonly facts: TrunkFacts
  /** From fresh facts only, because red is for calls that fail now. */
  readonly failing: readonly FailingLeg[]
  readonly reading: boolean
}

export function laneView({ region, facts, failing, reading }: Sources): LaneView {
  const state = instanceState(region, facts)
  const view: LaneView = {
    kind: 'legs',
    fromPbx: fromPbxLine(region, facts, failing),
    toNumbers: toNumbersLine(region, state, failing),
    marker: marker(state, reading),
  }
  if (isLit(view)) return view
  switch (state.kind) {
    case 'none':
      return { kind: 'plain', glyph: 'none', title: 'None', note: null }
    case 'not-read':
      return { kind: 'plain', glyph: null, title: notLoadedText(reading), note: null }
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
      return { kind: 'plain', glyph: 'incomplete', title: 'Incomplete', note: missingText(state, 'phrase') }
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

function marker(state: InstanceState, reading: boolean): LaneMarker | null {
  switch (state.kind) {
    case 'none':
      return { glyph: 'none', text: 'None', title: 'None: no instance in this Region' }
    case 'not-read':
      return { glyph: null, text: notLoadedText(reading), title: notLoadedText(reading) }
    case 'present':
      if (state.missing.length === 0) return null
      return {
        glyph: 'incomplete',
        text: `Incomplete: ${missingText(state, 'brief')}`,
        title: `Incomplete: ${missingText(state, 'phrase')}`,
      }
    default:
      return exhaustive(state)
  }
}

const notLoadedText = (reading: boolean): string => (reading ? 'Loading…' : 'Not loaded')

const missingText = (state: PresentInstance, length: 'phrase' | 'brief'): string =>
  state.missing.map((part) => failureTexts[part][length]).join(', ')
