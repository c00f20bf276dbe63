import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { CallFailure, CallPathLane, LaneWords, RouteKnowledge, StandingKind } from './call-path.ts'

export function laneWords(lane: CallPathLane, knowledge: RouteKnowledge): LaneWords {
  if (lane.words) return lane.words
  switch (lane.wire) {
    case 'live':
      return liveWords(lane)
    case 'former':
      return { lead: 'May still take calls', rest: 'not settled yet' }
    case 'prospective':
      return prospectiveWords(lane)
    case null:
      return idleWords(lane.standing, knowledge)
    default:
      return exhaustive(lane.wire)
  }
}

function liveWords(lane: CallPathLane): LaneWords {
  switch (lane.outcome?.kind) {
    case 'fails':
      return failureWords(lane.outcome.failure, lane.standing)
    case 'other-answers':
      return { lead: 'Not this trunk', rest: 'another trunk or a webhook' }
    case 'recovery':
      return { lead: 'Active', rest: 'the Disaster Recovery URL answers' }
    case 'not-read':
      return { lead: 'Active', rest: 'how it is set up was not read' }
    case 'passes':
    case undefined:
      return passingWords(lane)
    default:
      return exhaustive(lane.outcome)
  }
}

function passingWords(lane: CallPathLane): LaneWords {
  if (lane.notConnected > 0) return { lead: 'Active', rest: `${lane.notConnected} of these not connected` }
  if (lane.elsewhere > 0) return { lead: 'Active', rest: `${lane.elsewhere} of these answered elsewhere` }
  if (lane.propagating === 'all') return { lead: 'Propagating', rest: 'takes these calls from now' }
  if (lane.propagating === 'some') return { lead: 'Active', rest: 'some numbers are propagating' }
  return { lead: 'Active', rest: 'processes and stores these calls' }
}

function failureWords(failure: CallFailure, standing: StandingKind): LaneWords {
  switch (failure.kind) {
    case 'refused':
      return {
        lead: failure.code === null ? 'Refused' : `Refused, ${failure.code}`,
        rest: standing === 'none' ? 'no instance of this trunk' : refusal(failure.code),
      }
    case 'not-connected':
      return { lead: 'Not connected', rest: standing === 'none' ? 'no instance of this trunk' : 'no trunk, no webhook' }
    case 'no-way-out':
      return { lead: 'Fails, 32010', rest: 'no enabled origination URI' }
    default:
      return exhaustive(failure)
  }
}

/** R6 */
function refusal(code: number | null): string {
  if (code === 32200) return 'no list is attached'
  if (code === 32201) return 'access lists are empty'
  if (code === 32202) return 'credential lists are empty'
  return 'the instance is incomplete'
}

function prospectiveWords(lane: CallPathLane): LaneWords {
  if (lane.outcome?.kind !== 'fails') {
    return { lead: idleLead(lane.standing, 'known'), rest: 'would take them after Re-route' }
  }
  const { lead, rest } = wouldFailWords(lane.outcome.failure)
  return { lead: `After Re-route: ${lead}`, rest: lane.standing === 'none' ? 'no instance' : rest }
}

/** `failureWords` in fewer: these stand behind "After Re-route". */
function wouldFailWords(failure: CallFailure): LaneWords {
  switch (failure.kind) {
    case 'refused':
      return { lead: failure.code === null ? 'refused' : `refused, ${failure.code}`, rest: shortRefusal(failure.code) }
    case 'not-connected':
      return { lead: 'not connected', rest: 'no trunk' }
    case 'no-way-out':
      return { lead: 'fails, 32010', rest: 'no URI' }
    default:
      return exhaustive(failure)
  }
}

/** R6 */
function shortRefusal(code: number | null): string {
  if (code === 32200) return 'no list'
  if (code === 32201) return 'no address'
  if (code === 32202) return 'no users'
  return 'incomplete'
}

function idleWords(standing: StandingKind, knowledge: RouteKnowledge): LaneWords {
  const lead = idleLead(standing, knowledge)
  if (standing === 'none') return { lead, rest: 'no instance of this trunk' }
  if (standing === 'not-read') return { lead, rest: 'how it is set up was not read' }
  switch (knowledge) {
    case 'known':
      return { lead, rest: 'takes none of these calls' }
    case 'partly':
      return { lead, rest: 'takes none of those read so far' }
    case 'unsettled':
      return { lead, rest: 'may still take some calls' }
    case 'not-read':
      return { lead, rest: 'the route was not read' }
    case 'absent':
      return { lead, rest: 'no calls to take' }
    default:
      return exhaustive(knowledge)
  }
}

/** Standby is said only of an instance that is known to take no calls; "Inactive" is said of this leg alone. */
function idleLead(standing: StandingKind, knowledge: RouteKnowledge): string {
  switch (standing) {
    case 'none':
      return 'None'
    case 'not-read':
      return 'Not read'
    case 'incomplete':
      return 'Incomplete'
    case 'standby':
    case 'active':
      if (knowledge === 'not-read' || knowledge === 'absent') return 'Configured'
      return standing === 'standby' && knowledge !== 'unsettled' ? 'Standby' : 'Inactive'
    default:
      return exhaustive(standing)
  }
}
