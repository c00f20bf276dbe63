import { type DomainName, domainSuffix, parseDomainName } from '../../src/domain/base/domain-name.ts'
import { parseE164 } from '../../src/domain/base/e164.ts'
import { interconnectEdges, publicEdges } from '../../src/domain/base/edge.ts'
import type { Instant } from '../../src/domain/base/instant.ts'
import type { Ipv4 } from '../../src/domain/base/ipv4.ts'
import type { TrunkSid } from '../../src/domain/base/sid.ts'
import { allowedAddresses, allowedCredentials, linksOfTrunk } from './attached-lists.ts'
import type { CallDecision, Hop } from './call-decision.ts'
import { addressIn } from './address-range.ts'
import { lookUpRoute } from './routes.ts'
import type { Tables } from './tables.ts'
import { instanceIn, instancesOf } from './trunk-names.ts'

/** A call from a PBX, as its INVITE describes it. */
export type TerminationCall = {
  /** The host of the Request-URI, with or without an edge. */
  readonly host: string
  /** The user part of the Request-URI, as dialled. */
  readonly to: string
  readonly source: Ipv4
  /** The PBX's answer to a challenge, or null for none. A null password stands for the right one. */
  readonly credentials: { readonly username: string; readonly password: string | null } | null
  /** Decides the Region while a route change propagates. */
  readonly seed: string
  /** Whether the instance may take one more new call within this second; left out: always. */
  readonly admits?: Admits
}

export type Admits = (trunkSid: TrunkSid, cps: number) => boolean

/** The edge that receives calls to the plain host. Twilio does not publish it (R3, A). */
const defaultEdge = 'ashburn'

/** Parses `name.pstn.{edge}.twilio.com`, including legacy edge ids. The plain host has no edge. */
function parseTerminationHost(host: string): { readonly domainName: DomainName; readonly edge: string | null } | null {
  const match = /^(.+)\.pstn\.(?:([a-z0-9-]+)\.)?twilio\.com$/.exec(host.toLowerCase())
  const domainName = match ? parseDomainName(`${match[1]}${domainSuffix}`) : undefined
  if (!match || !domainName) return null
  const [, , id] = match
  if (id === undefined) return { domainName, edge: null }
  const edge = [...publicEdges, ...interconnectEdges].find((known) => known.id === id || known.legacyId === id)
  return edge ? { domainName, edge: edge.id } : null
}

/** R3, R6, R8, R21, R22. The edge affects only where the call enters Twilio, not which Region processes it. */
export function placeTermination(tables: Tables, call: TerminationCall, now: Instant): CallDecision {
  const hops: Hop[] = []
  const decide = (decision: Partial<CallDecision>): CallDecision => ({
    leg: 'termination',
    outcome: 'refused',
    region: null,
    trunkSid: null,
    sipStatus: 403,
    code: null,
    isRecorded: false,
    hops,
    ...decision,
  })

  const host = parseTerminationHost(call.host)
  if (!host) return decide({ sipStatus: 404 })
  hops.push({ kind: 'edge', edge: host.edge ?? defaultEdge, isChosen: host.edge !== null })
  if (parseE164(call.to) === undefined) return decide({ sipStatus: 400 })
  if (instancesOf(tables, host.domainName).length === 0) return decide({ sipStatus: 404 })
  const lookup = lookUpRoute(tables, 'terminationRoute', host.domainName, call.seed, now)
  hops.push({ kind: 'route', subject: host.domainName, lookup })
  const { region } = lookup
  const trunk = instanceIn(tables, region, host.domainName)
  hops.push({ kind: 'instance', region, sid: trunk?.sid ?? null })
  if (!trunk) return decide({ region, sipStatus: 404 })

  const here = { region, trunkSid: trunk.sid }
  const authenticate = (scheme: 'any' | 'ip-access-control-list' | 'credential-list', passed: boolean): boolean => {
    hops.push({ kind: 'authentication', scheme, passed })
    return passed
  }
  const checksAddress = linksOfTrunk(tables, 'attachedIpAccessControlList', trunk.sid).length > 0
  const checksUser = linksOfTrunk(tables, 'attachedCredentialList', trunk.sid).length > 0
  if (!checksAddress && !checksUser) {
    authenticate('any', false)
    return decide({ ...here, code: 32200 })
  }
  if (checksAddress) {
    const isAllowed = allowedAddresses(tables, trunk.sid).some((entry) => addressIn(entry, call.source))
    if (!authenticate('ip-access-control-list', isAllowed)) return decide({ ...here, code: 32201 })
  }
  if (checksUser) {
    // The 407 that precedes this is a challenge, not a failure.
    const { username, password = null } = call.credentials ?? {}
    const isKnown = allowedCredentials(tables, trunk.sid).some(
      (user) => user.username === username && user.password === (password ?? user.password),
    )
    if (!authenticate('credential-list', isKnown)) return decide({ ...here, code: 32202 })
  }
  const { cps = 1 } = trunk
  if (call.admits?.(trunk.sid, cps) === false) {
    hops.push({ kind: 'capacity', cps })
    return decide({ ...here, sipStatus: 503, code: 32001 })
  }
  return decide({ ...here, outcome: 'accepted', sipStatus: 200, isRecorded: true })
}
