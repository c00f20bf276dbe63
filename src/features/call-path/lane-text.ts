import { exhaustive } from '../../domain/base/exhaustive.ts'
import { type FailureCause, failureTexts } from '../../domain/verdict/failure-text.ts'
import type { CallPathLane, LaneWords, RouteKnowledge, StandingKind } from './call-path.ts'

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
      return failureWords(lane.outcome.cause, lane.standing)
    case 'other-answers':
      return { lead: 'Not this trunk', rest: 'another trunk or a webhook' }
    case 'recovery':
      return { lead: 'Active', rest: 'the Disaster Recovery URL answers' }
    case 'not-read':
      return { lead: 'Active', rest: 'its setup is not loaded' }
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
  if (lane.propagating === 'all') return { lead: 'Propagating', rest: 'takes these calls now' }
  if (lane.propagating === 'some') return { lead: 'Active', rest: 'some numbers are propagating' }
  return { lead: 'Active', rest: 'processes and stores these calls' }
}

const failsAfterAnswer: ReadonlySet<FailureCause> = new Set([
  'no-enabled-origination-url',
  'no-reachable-origination-url',
  'pbx-not-reached',
] as const)

/** "Refused, 32200" before Twilio accepts a call, "Fails, 32010" after it. */
export function failureLead(cause: FailureCause): string {
  const { code } = failureTexts[cause]
  if (cause === 'not-connected') return 'Not connected'
  const verb = failsAfterAnswer.has(cause) ? 'Fails' : 'Refused'
  return code === null ? verb : `${verb}, ${code}`
}

const failureWords = (cause: FailureCause, standing: StandingKind): LaneWords => ({
  lead: failureLead(cause),
  rest: failureTexts[standing === 'none' ? 'no-instance' : cause].phrase,
})

function prospectiveWords(lane: CallPathLane): LaneWords {
  if (lane.outcome?.kind !== 'fails') {
    return { lead: idleLead(lane.standing, 'known'), rest: 'would take them after Re-route' }
  }
  const { cause } = lane.outcome
  const rest =
    lane.standing === 'none' ? 'no instance' : cause === 'not-connected' ? 'no trunk' : failureTexts[cause].brief
  return { lead: `After Re-route: ${failureLead(cause).toLowerCase()}`, rest }
}

function idleWords(standing: StandingKind, knowledge: RouteKnowledge): LaneWords {
  const lead = idleLead(standing, knowledge)
  if (standing === 'none') return { lead, rest: 'no instance of this trunk' }
  if (standing === 'not-read') return { lead, rest: 'its setup is not loaded' }
  switch (knowledge) {
    case 'known':
      return { lead, rest: 'takes none of these calls' }
    case 'partly':
      return { lead, rest: 'takes none of those loaded' }
    case 'unsettled':
      return { lead, rest: 'may still take some calls' }
    case 'not-read':
      return { lead, rest: 'the route is not loaded' }
    case 'absent':
      return { lead, rest: 'no calls to handle' }
    default:
      return exhaustive(knowledge)
  }
}

/** "Standby" means that the instance takes no calls on either leg; "Inactive" is about this leg only. */
function idleLead(standing: StandingKind, knowledge: RouteKnowledge): string {
  switch (standing) {
    case 'none':
      return 'None'
    case 'not-read':
      return 'Not loaded'
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
