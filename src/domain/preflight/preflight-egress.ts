import { type Edge, homeEdge } from '../base/edge.ts'
import { egressEdges } from '../account/egress-edge.ts'
import type { NotRead } from '../account/facts.ts'
import type { Finding } from './finding.ts'
import { enabledUrls } from '../account/unreachable-host.ts'
import type { OriginationUrl } from '../account/origination-url.ts'
import { parseSipUri, type Transport, transportOf } from '../base/sip-uri.ts'
import { notChecked, passed } from './preflight-result.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'

/** An instance with its origination URIs, if they are loaded. */
export type EgressSide = { readonly instance: TrunkInstance; readonly urls: readonly OriginationUrl[] | NotRead }

const enabled = (urls: readonly OriginationUrl[]): readonly OriginationUrl[] => urls.filter((url) => url.enabled)

/** Whether the target has an origination URI that calls to numbers can use (R7), and where a PBX can answer. */
export function wayOutFinding({ instance, urls }: EgressSide): Finding {
  const check = 'origination-urls'
  const { region, disasterRecoveryUrl } = instance
  if (urls === undefined) return notChecked(check, region)
  const { enabled: used, reachable, unreachable } = enabledUrls(urls)
  const about = { check, region, code: used.length === 0 ? 32010 : 32011 } as const
  if (reachable > 0) {
    return unreachable.length === 0
      ? passed(check, region)
      : { ...about, id: 'some-urls-unreachable', severity: 'warning', unreachable }
  }
  if (disasterRecoveryUrl !== null) {
    return { ...about, id: 'only-disaster-recovery', severity: 'overridable-blocker', disasterRecoveryUrl, unreachable }
  }
  return used.length === 0
    ? { ...about, id: 'no-enabled-origination-url', severity: 'blocker' }
    : { ...about, id: 'no-reachable-origination-url', severity: 'blocker', unreachable }
}

/** Whether calls leave from the edge that keeps media in the target's Region. */
export function mediaEdgeFindings({ instance, urls }: EgressSide): readonly Finding[] {
  const { region } = instance
  if (urls === undefined) return [notChecked('media-edge', region)]
  if (enabled(urls).length === 0) return []
  const home = homeEdge[region]
  const edges = egressEdges(urls).filter((edge) => edge?.id !== home)
  if (edges.length === 0) return [passed('media-edge', region)]
  return [{ id: 'media-leaves-elsewhere', severity: 'note', check: 'media-edge', region, code: null, edges, home }]
}

/** Whether the PBX would still get calls from the same edges and over the same transports. */
export function egressFindings(source: EgressSide, target: EgressSide): readonly Finding[] {
  const region = target.instance.region
  const checks = ['egress-edge', 'transport'] as const
  if (target.urls === undefined) return checks.map((check) => notChecked(check, region))
  if (enabled(target.urls).length === 0) return []
  if (source.urls === undefined) return checks.map((check) => notChecked(check, source.instance.region))
  const from = enabled(source.urls)
  // The source has no enabled URI, so there is nothing to compare with.
  if (from.length === 0) return []
  const to = enabled(target.urls)
  return [
    edgeFinding(egressEdges(from), egressEdges(to), source.instance, target.instance),
    transportFinding(transportsOf(from, source.instance), transportsOf(to, target.instance), source.instance, region),
  ]
}

type Edges = readonly (Edge | null)[]

function edgeFinding(source: Edges, target: Edges, from: TrunkInstance, to: TrunkInstance): Finding {
  const added = target.filter((edge) => !source.includes(edge))
  if (added.length === 0) return passed('egress-edge', to.region)
  return {
    id: 'egress-edge-differs',
    severity: 'warning',
    check: 'egress-edge',
    region: to.region,
    // A firewall that does not allow the edge's addresses drops the call without a response.
    code: 32011,
    sourceRegion: from.region,
    source,
    target,
    added,
  }
}

/** A secure trunk uses TLS whatever the URI asks for (twilio.com/docs/sip-trunking). */
const transportsOf = (urls: readonly OriginationUrl[], { secure }: TrunkInstance): readonly Transport[] => [
  ...new Set(urls.map(({ sipUrl }): Transport => (secure ? 'tls' : transportOf(parseSipUri(sipUrl))))),
]

function transportFinding(
  source: readonly Transport[],
  target: readonly Transport[],
  from: TrunkInstance,
  region: TrunkInstance['region'],
): Finding {
  if (target.every((transport) => source.includes(transport))) return passed('transport', region)
  return {
    id: 'transport-differs',
    severity: 'warning',
    check: 'transport',
    region,
    code: 32011,
    sourceRegion: from.region,
    source,
    target,
  }
}
