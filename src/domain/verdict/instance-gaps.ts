import { exhaustive } from '../base/exhaustive.ts'
import type { InstanceParts, NotRead } from '../account/facts.ts'
import type { OriginationUrl } from '../account/origination-url.ts'
import type { AuthType, TrunkInstance } from '../account/trunk-instance.ts'
import { hostOfSipUri } from '../base/sip-uri.ts'
import { type AddressEntry, compareKinds, missingCallers, type UserEntry } from './access-comparison.ts'
import { attachedKinds } from './attached-kinds.ts'

/** One instance with its parts, as far as they are loaded. */
export type GapSide = { readonly instance: TrunkInstance; readonly parts: InstanceParts | NotRead }

/** Something that one instance of a trunk has and another lacks. */
export type InstanceGap =
  /** Addresses that no list of the other instance allows, or not all of a prefix. */
  | { readonly kind: 'addresses'; readonly entries: readonly AddressEntry[] }
  | { readonly kind: 'users'; readonly users: readonly UserEntry[] }
  /** They require different kinds of proof, so a caller of one may be refused by the other, or is checked less. */
  | { readonly kind: 'proof'; readonly has: readonly AuthType[]; readonly lacks: readonly AuthType[] }
  /** Secure trunking: TLS and SRTP. */
  | { readonly kind: 'secure' }
  /** Hosts of enabled origination URIs. */
  | { readonly kind: 'uri-hosts'; readonly hosts: readonly string[] }

/** `sure`: everything that could be a gap is loaded. */
export type Gaps<Gap = InstanceGap> = { readonly gaps: readonly Gap[]; readonly sure: boolean }

export const noGaps: Gaps<never> = { gaps: [], sure: true }

/** What calls from the PBX would miss at `lacks`. Nothing is compared where one side refuses every call. */
export function callerGaps(has: GapSide, lacks: GapSide): Gaps {
  const kinds = { has: attachedKinds(has.instance, has.parts), lacks: attachedKinds(lacks.instance, lacks.parts) }
  const compared = compareKinds(kinds.has, kinds.lacks)
  const missing = missingCallers(has, lacks)
  return {
    gaps: [
      ...proofGaps(compared.kind, kinds),
      ...(missing && missing.addresses.length > 0 ? [{ kind: 'addresses', entries: missing.addresses } as const] : []),
      ...(missing && missing.users.length > 0 ? [{ kind: 'users', users: missing.users } as const] : []),
      ...secureGaps(has, lacks),
    ],
    sure: areListsRead(has) && areListsRead(lacks),
  }
}

function proofGaps(
  compared: ReturnType<typeof compareKinds>['kind'],
  kinds: Pick<Extract<InstanceGap, { kind: 'proof' }>, 'has' | 'lacks'>,
): readonly InstanceGap[] {
  switch (compared) {
    case 'none-attached':
      return []
    case 'added':
    case 'other':
      return [{ kind: 'proof', ...kinds }]
    case 'no-more':
      return kinds.has.length > kinds.lacks.length ? [{ kind: 'proof', ...kinds }] : []
    default:
      return exhaustive(compared)
  }
}

/** `auth_type_set` says which kinds are attached; the entries of those kinds load separately. */
function areListsRead({ instance, parts }: GapSide): boolean {
  const kinds = attachedKinds(instance, parts)
  return (
    (!kinds.includes('IP_ACL') || parts?.ipAccessControlLists !== undefined) &&
    (!kinds.includes('CREDENTIAL_LIST') || parts?.credentialLists !== undefined)
  )
}

/** What calls to numbers would miss at `lacks`. An instance without an enabled URI has a finding of its own. */
export function hostGaps(has: GapSide, lacks: GapSide): Gaps {
  const [from, to] = [has.parts?.originationUrls, lacks.parts?.originationUrls]
  if (from === undefined || to === undefined) return { gaps: [], sure: false }
  const reached = hostsOf(to)
  if (reached.size === 0) return noGaps
  const hosts = [...hostsOf(from)].filter((host) => !reached.has(host))
  return { gaps: hosts.length > 0 ? [{ kind: 'uri-hosts', hosts }] : [], sure: true }
}

export const secureGaps = (has: GapSide, lacks: GapSide): readonly InstanceGap[] =>
  has.instance.secure && !lacks.instance.secure ? [{ kind: 'secure' }] : []

const hostsOf = (urls: readonly OriginationUrl[]): ReadonlySet<string> =>
  new Set(urls.flatMap(({ enabled, sipUrl }) => (enabled ? (hostOfSipUri(sipUrl) ?? []) : [])))
