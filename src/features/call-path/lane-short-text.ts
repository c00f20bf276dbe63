import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { FailureCause } from '../../domain/verdict/failure-text.ts'
import { failureLead, laneWords } from './lane-text.ts'
import type { CallPathLane, RouteKnowledge } from './call-path.ts'

/** For the narrow form: one or two lines of at most 12 characters. */
export function laneShortWords(lane: CallPathLane, knowledge: RouteKnowledge): readonly string[] {
  if (lane.words) return twoLines(lane.words.lead)
  switch (lane.wire) {
    case 'live':
      return liveLines(lane, knowledge)
    case 'former':
      return ['May still', 'take calls']
    case 'prospective':
      return lane.outcome?.kind === 'fails' ? wouldFail(lane.outcome.cause) : ['After', 'Re-route']
    case null:
      return [laneWords(lane, knowledge).lead]
    default:
      return exhaustive(lane.wire)
  }
}

function liveLines(lane: CallPathLane, knowledge: RouteKnowledge): readonly string[] {
  switch (lane.outcome?.kind) {
    case 'fails':
      return twoLines(laneWords(lane, knowledge).lead)
    case 'other-answers':
      return ['Not this', 'trunk']
    case 'recovery':
      return ['Recovery', 'URL answers']
    case 'not-read':
      return ['Active,', 'not loaded']
    case 'passes':
    case undefined:
      return lane.notConnected > 0 ? ['Active,', 'some fail'] : [laneWords(lane, knowledge).lead]
    default:
      return exhaustive(lane.outcome)
  }
}

function wouldFail(cause: FailureCause): readonly string[] {
  const [verb] = failureLead(cause).split(', ')
  return verb === 'Refused' ? ['Would be', 'refused'] : verb === 'Fails' ? ['Would fail'] : ['Would not', 'connect']
}

function twoLines(words: string): readonly string[] {
  const space = words.indexOf(' ')
  return words.length <= 12 || space < 0 ? [words] : [words.slice(0, space), words.slice(space + 1)]
}
