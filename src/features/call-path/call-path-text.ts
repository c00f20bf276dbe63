import { edgeCity } from '../../domain/base/edge.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import { type RegionCode, regions } from '../../domain/base/region.ts'
import { type CallPath, type CallPathLane, type Egress, lanesWith } from './call-path.ts'
import { laneWords } from './lane-text.ts'
import { counted, upperFirst } from '../../domain/base/sentence-text.ts'

export const callPathTitle = (path: CallPath): string =>
  path.trace
    ? 'Path of the simulated call'
    : path.leg === 'termination'
      ? 'Call path for calls from your PBX'
      : 'Call path for calls to your numbers'

/** The diagram in sentences, for screen readers: the path first, then each other Region. */
export function callPathSentences(path: CallPath): readonly string[] {
  if (path.trace) return path.trace.sentences
  return path.traffic ? [...routedSentences(path), trafficSentence(path.traffic)] : routedSentences(path)
}

function trafficSentence(traffic: Readonly<Record<RegionCode, number>>): string {
  const counts = Object.values(regions).map(({ code, label }) => `${traffic[code]} to ${label}`)
  return `Simulated calls in the last ten seconds: ${counts.join(', ')}.`
}

function routedSentences(path: CallPath): readonly string[] {
  const live = lanesWith(path, 'live')
  const [only] = live
  const way =
    only && live.length === 1
      ? [`${arrival(path)}. ${routeSentence(path, only)} ${upperFirst(outcomeClause(path, only, 'them'))}.`]
      : [`${arrival(path)}. ${undecided(path)}`, ...live.map((lane) => regionSentence(path, lane))]
  const others = path.lanes.filter((lane) => lane.wire !== 'live').map((lane) => otherSentence(path, lane))
  return path.knowledge === 'absent' ? [nothingArrives(path), ...others] : [...way, ...asides(path), ...others]
}

const regionName = (region: RegionCode): string => `${regions[region].country} (${regions[region].label})`

const nothingArrives = (path: CallPath): string =>
  path.leg === 'termination'
    ? 'This trunk has no Termination URI, so no calls from your PBX arrive.'
    : 'This trunk has no numbers, so no calls to numbers arrive.'

function arrival(path: CallPath): string {
  if (path.leg === 'origination') return `Calls to ${path.subject} come from the PSTN`
  const edge = path.edges.find(({ lit }) => lit)
  return edge
    ? `Calls from your PBX enter at the ${edge.city} edge (the localized URI names it)`
    : 'Calls from your PBX enter at an edge (the plain URI lets Twilio choose)'
}

function routeSentence(path: CallPath, lane: CallPathLane): string {
  const byDefault = path.implicit ? ' by default (never set)' : ''
  if (path.leg === 'termination') return `The route of ${path.subject} is ${lane.region}${byDefault}.`
  return `${path.oneRoute ? "The number's route is" : "Each number's route is"} ${lane.region}${byDefault}.`
}

function undecided(path: CallPath): string {
  if (path.knowledge !== 'not-read') return "Each number's route sets the Region."
  return path.leg === 'termination'
    ? `The route of ${path.subject} is not loaded, so the Region is unknown.`
    : 'No route is loaded, so the Region is unknown.'
}

function regionSentence(path: CallPath, lane: CallPathLane): string {
  return `${counted(lane.numbers ?? 0, 'number')}: ${outcomeClause(path, lane, 'their calls')}.`
}

function outcomeClause(path: CallPath, lane: CallPathLane, calls: string): string {
  const region = regionName(lane.region)
  switch (lane.outcome?.kind) {
    case 'passes':
    case undefined:
      return `${region} processes and stores ${calls}, ${onward(path, lane.egress)}${failing(lane)}`
    case 'fails': {
      const { lead, rest } = laneWords({ ...lane, wire: 'live' }, path.knowledge)
      return `in ${region} ${calls === 'them' ? 'they are' : 'their calls are'} ${plainFailure(lead)} (${rest})`
    }
    case 'other-answers':
      return `in ${region} another trunk or a webhook answers ${calls}`
    case 'recovery':
      return `${region} processes and stores ${calls}, then the Disaster Recovery URL answers: no origination URI is enabled`
    case 'not-read':
      return `${region} gets ${calls}; its setup is not loaded`
    default:
      return exhaustive(lane.outcome)
  }
}

const plainFailure = (lead: string): string => lead.toLowerCase().replace('fails,', 'not delivered,')

function failing({ notConnected, elsewhere }: CallPathLane): string {
  const dead = notConnected > 0 ? `; ${notConnected} not connected` : ''
  return elsewhere > 0 ? `${dead}; another trunk or a webhook answers ${elsewhere} of them` : dead
}

function onward(path: CallPath, egress: Egress | null): string {
  if (path.leg === 'termination') return 'then sends them to the PSTN'
  return `then sends them from ${egressWords(egress)} to your PBX`
}

function egressWords(egress: Egress | null): string {
  if (!egress) return 'an edge that is not loaded'
  const cities = egress.edges.map(edgeCity).join(' or ')
  if (!egress.whereArrived) return `the ${cities} edge`
  return cities === '' ? 'the edge where they arrived' : `the ${cities} edge or the one where they arrived`
}

function asides(path: CallPath): readonly string[] {
  const moving = path.lanes.some((lane) => lane.propagating !== 'none')
  return [
    ...(path.knowledge === 'partly' ? ["Some numbers' routes are not loaded."] : []),
    ...(moving && path.knowledge === 'unsettled'
      ? ['The change is propagating: calls may still be handled in another Region.']
      : moving
        ? ['The change is propagating.']
        : []),
    ...(path.failed ? [failedSentence(path.failed)] : []),
  ]
}

const failedSentence = ({ to, lost }: NonNullable<CallPath['failed']>): string =>
  lost
    ? `The response to the last re-route, to ${regions[to].label}, was lost.`
    : `The last re-route, to ${regions[to].label}, failed. The previous route still applies.`

function otherSentence(path: CallPath, lane: CallPathLane): string {
  const { label } = regions[lane.region]
  if (lane.wire === 'prospective') return `After Re-route to ${label}: ${conditional(path, lane)}.`
  if (lane.standing === 'none' && lane.wire === null) return `${label}: no instance.`
  const { lead, rest } = laneWords(lane, path.knowledge)
  return `${label}: ${lead.toLowerCase()}, ${rest}.`
}

function conditional(path: CallPath, lane: CallPathLane): string {
  if (lane.outcome?.kind !== 'fails') {
    const edge =
      path.leg === 'origination' && lane.egress ? `, and they would leave from ${egressWords(lane.egress)}` : ''
    return `${regionName(lane.region)} would process and store these calls${edge}`
  }
  const { lead, rest } = laneWords({ ...lane, wire: 'live' }, path.knowledge)
  return `these calls would be ${plainFailure(lead)} (${rest})`
}
