import type { E164 } from '../../src/domain/base/e164.ts'
import { findEdge } from '../../src/domain/base/edge.ts'
import type { Instant } from '../../src/domain/base/instant.ts'
import type { CallDecision, Hop, SipAnswer } from './call-decision.ts'
import { numberOf } from './number-directory.ts'
import { lookUpRoute } from './routes.ts'
import type { OriginationUrlRow } from './rows.ts'
import { draw } from './seeded.ts'
import type { Tables } from './tables.ts'
import { isUnreachableUrl } from './unreachable-host.ts'

/** A call from the PSTN to a number. */
export type OriginationCall = {
  readonly number: E164
  /** The edge where the call arrived. */
  readonly edge: string
  /** How the PBX responds at each URI. */
  readonly answerOf: (sipUrl: string) => SipAnswer
  /** Decides the weighted draws, and the Region while a route change propagates. */
  readonly seed: string
}

/** The responses that end the call without fail-over: twilio.com/docs/sip-trunking, origination. */
const ending = new Set([400, 404, 405, 410, 416, 482, 484, 486])
const endsCall = (answer: SipAnswer): boolean =>
  answer !== null && (Math.floor(answer / 100) === 2 || Math.floor(answer / 100) === 6 || ending.has(answer))

/** Lowest priority first; within a priority, a weighted random order. URIs with weight 0 come last. */
function inOrderOfUse(urls: readonly OriginationUrlRow[], seed: string): OriginationUrlRow[] {
  const ranked = urls.map((url) => ({
    url,
    rank: url.weight === 0 ? 0 : draw(`${seed} ${url.sid}`) ** (1 / url.weight),
  }))
  ranked.sort((one, other) => one.url.priority - other.url.priority || other.rank - one.rank)
  return ranked.map(({ url }) => url)
}

/** The URI's `;edge=`, ignoring the headers after `?`. If missing or unknown, the edge where the call arrived. */
function egressEdge(sipUrl: string, arrival: string): string {
  const asked = /^[^?]*;edge=([^;?]+)/i.exec(sipUrl)?.[1]?.toLowerCase()
  return (asked === undefined ? undefined : findEdge(asked)?.id) ?? arrival
}

/** R4, R5, R7: follows the number's route, then uses the configuration and URIs of that Region and no other. */
export function placeOrigination(tables: Tables, call: OriginationCall, now: Instant): CallDecision {
  const hops: Hop[] = []
  const decide = (decision: Partial<CallDecision>): CallDecision => ({
    leg: 'origination',
    outcome: 'not-connected',
    region: null,
    trunkSid: null,
    sipStatus: null,
    code: null,
    isRecorded: false,
    hops,
    ...decision,
  })

  const owned = numberOf(tables, call.number)
  if (!owned) return decide({})
  const lookup = lookUpRoute(tables, 'numberRoute', call.number, call.seed, now)
  hops.push({ kind: 'route', subject: call.number, lookup })
  const { region } = lookup
  const configuration = owned.configurations[region]
  const trunk = configuration?.trunkSid ? tables.get('trunk', configuration.trunkSid) : undefined
  const webhook = configuration?.settings?.voiceApplicationSid ?? configuration?.voiceUrl
  const reaches = trunk ? 'trunk' : webhook ? 'webhook' : 'nothing'
  hops.push({ kind: 'configuration', region, reaches })
  if (reaches === 'webhook') return decide({ region, outcome: 'answered-by-webhook', isRecorded: true })
  if (!trunk) return decide({ region })

  const here = { region, trunkSid: trunk.sid }
  hops.push({ kind: 'instance', region, sid: trunk.sid })
  const enabled = tables.all('originationUrl').filter((url) => url.trunkSid === trunk.sid && url.enabled)
  for (const { sid, sipUrl } of inOrderOfUse(enabled, call.seed)) {
    const answer = isUnreachableUrl(sipUrl) ? null : call.answerOf(sipUrl)
    hops.push({ kind: 'origination-url', sid, sipUrl, edge: egressEdge(sipUrl, call.edge), answer })
    if (!endsCall(answer)) continue
    const isConnected = Math.floor((answer ?? 0) / 100) === 2
    return decide({ ...here, outcome: isConnected ? 'connected' : 'ended-by-pbx', sipStatus: answer, isRecorded: true })
  }
  if (trunk.disasterRecoveryUrl) {
    hops.push({ kind: 'disaster-recovery', url: trunk.disasterRecoveryUrl })
    return decide({ ...here, outcome: 'answered-by-disaster-recovery', isRecorded: true })
  }
  return enabled.length === 0
    ? decide({ ...here, outcome: 'failed', code: 32010 })
    : decide({ ...here, outcome: 'failed', code: 32011, isRecorded: true })
}
