import type { CallPath, CallPathLane, LaneWords, Outcome, TraceMark } from '../call-path/call-path.ts'
import { CallPathMarks } from '../call-path/call-path-marks.tsx'
import { callPathEdges, egressOf } from '../call-path/call-path-edges.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { callContext, sentBy } from './call-context.ts'
import { callWords, causeOf } from './call-text.ts'
import { type HopView, hopViews } from './hop-text.ts'
import { type Hop, routeHop, type TestCall, type TestCallResult } from './test-call.ts'
import type { PlacedCall } from './use-test-calls.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { hostOfSipUri } from '../../domain/base/sip-uri.ts'
import { callPathOf } from '../trunks/call-path-inputs.ts'
import { failureLead } from '../call-path/lane-text.ts'
import { failureTexts } from '../../domain/verdict/failure-text.ts'
import { partyText } from '../../domain/base/e164.ts'

/** The call path of one call, of the trunk that it reached. `ofPage`: of the page's trunk and the call's leg. */
export function tracedPath(placed: PlacedCall, ofPage: CallPath, page: Trunk): CallPath {
  const { call, result, trunk, facts } = placed
  const about = callContext(call, placed, page)
  const all = trunk?.key === page.key ? ofPage : facts ? callPathOf(result.leg, facts, null) : ofNoTrunk(call, ofPage)
  const route = routeHop(result)
  const edges = result.hops.flatMap((hop) => edgesOf(hop, result))
  const hops = hopViews(result)
  const { traffic: _traffic, ...still } = all
  return {
    ...still,
    subject: route ? partyText(route.subject) : all.subject,
    oneRoute: true,
    knowledge: result.region === null ? 'absent' : 'known',
    implicit: route?.lookup.isImplicit ?? false,
    lanes: all.lanes.map((lane) => tracedLane(lane, result, edges)),
    edges: callPathEdges(edges),
    pbx: pbxOf(call, result) ?? all.pbx,
    trace: {
      Marks: CallPathMarks,
      marks: marksOf(hops, result.region),
      sentences: [
        'Simulated call.',
        ...callWords(result, about).sentences,
        ...hops.map(({ step, words }) => `Step ${step}: ${words}.`),
      ],
    },
  }
}

/** No trunk of the account, or one of which nothing has loaded yet. */
function ofNoTrunk(call: TestCall, { lanes, ...path }: CallPath): CallPath {
  const words = { lead: 'Not involved', rest: 'this call did not come here' }
  return {
    ...path,
    subject: call.leg === 'termination' ? (call.host ?? call.domainName) : partyText(call.number),
    lanes: lanes.map((lane): CallPathLane => ({
      ...lane,
      standing: 'none',
      wire: null,
      outcome: null,
      notConnected: 0,
      elsewhere: 0,
      words,
    })),
    pbx: [],
  }
}

/** The address that called, or the hosts that Twilio called; undefined if the console does not know. */
function pbxOf(call: TestCall, { hops }: TestCallResult): readonly string[] | undefined {
  if (call.leg === 'termination') {
    const sent = sentBy(call.caller)
    return sent && [sent.address]
  }
  const hosts = hops.flatMap((hop) => (hop.kind === 'origination-url' ? (hostOfSipUri(hop.sipUrl) ?? []) : []))
  return hosts.length === 0 ? undefined : [...new Set(hosts)]
}

const edgesOf = (hop: Hop, { outcome }: TestCallResult): readonly string[] => {
  if (hop.kind === 'edge') return hop.isChosen ? [hop.edge] : []
  return hop.kind === 'origination-url' && outcome !== 'failed' ? [hop.edge] : []
}

function tracedLane(lane: CallPathLane, result: TestCallResult, edges: readonly string[]): CallPathLane {
  const here = lane.region === result.region
  return {
    ...lane,
    wire: here ? 'live' : null,
    outcome: here ? outcomeOf(result) : null,
    propagating: 'none',
    numbers: null,
    notConnected: 0,
    egress: here && result.leg === 'origination' ? egressOf(edges) : null,
    ...(here && { words: laneWords(result) }),
    ...(!here && lane.standing !== 'none' && { words: { lead: 'Not involved', rest: 'this call did not come here' } }),
  }
}

function outcomeOf(result: TestCallResult): Outcome {
  switch (result.outcome) {
    case 'refused':
    case 'failed':
    case 'not-connected':
      return { kind: 'fails', cause: causeOf(result) ?? 'no-instance' }
    case 'answered-by-webhook':
      return { kind: 'other-answers' }
    case 'answered-by-disaster-recovery':
      return { kind: 'recovery' }
    case 'accepted':
    case 'connected':
    case 'ended-by-pbx':
      return { kind: 'passes' }
    default:
      return exhaustive(result.outcome)
  }
}

function laneWords(result: TestCallResult): LaneWords {
  const { outcome, code, record } = result
  if (outcome === 'answered-by-webhook') return { lead: 'Webhook', rest: 'answered, record stored here' }
  if (record) return { lead: 'Handled it', rest: 'its record is stored here' }
  const cause = causeOf(result)
  if (cause === undefined) return { lead: code === null ? 'Refused' : `Refused, ${code}`, rest: 'no call record' }
  return { lead: cause === 'no-instance' ? 'Refused' : failureLead(cause), rest: failureTexts[cause].phrase }
}

/** Several steps at one place share a mark, with the most serious role. */
function marksOf(hops: readonly HopView[], region: RegionCode | null): readonly TraceMark[] {
  const places = Map.groupBy(hops, ({ hop }) => JSON.stringify(placeOf(hop, region)))
  return [...places.values()].flatMap((there) => {
    const [first, last] = [there[0], there.at(-1)]
    if (!first || !last) return []
    const role = (['refused', 'decided'] as const).find((one) => there.some((view) => view.role === one)) ?? 'passed'
    return [
      { at: placeOf(first.hop, region), role, steps: first === last ? `${first.step}` : `${first.step}–${last.step}` },
    ]
  })
}

function placeOf(hop: Hop, region: RegionCode | null): TraceMark['at'] {
  switch (hop.kind) {
    case 'edge':
      return hop.isChosen ? { kind: 'edge', edge: hop.edge } : { kind: 'entry' }
    case 'origination-url':
      return { kind: 'edge', edge: hop.edge }
    case 'route':
      return { kind: 'lookup' }
    case 'instance':
    case 'configuration':
    case 'authentication':
    case 'capacity':
    case 'disaster-recovery':
      return region === null ? { kind: 'lookup' } : { kind: 'lane', region }
    default:
      return exhaustive(hop)
  }
}
