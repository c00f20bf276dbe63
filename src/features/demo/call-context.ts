import { byRegion, type RegionCode } from '../../domain/base/region.ts'
import type { Ipv4 } from '../../domain/base/ipv4.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import type { TestCall } from './test-call.ts'

/** What the text of an answer names, all of it of the trunk that the call reached. */
export type CallContext = Pick<Trunk, 'instances'> & {
  /** Names of the lists attached in each Region, where they have loaded. */
  readonly lists?: Readonly<
    Partial<Record<RegionCode, { readonly addresses: readonly string[]; readonly users: readonly string[] }>>
  >
  /** As written in a sentence: "198.51.100.9", "the address of SBC B". A null user: the PBX sent none. */
  readonly caller?: { readonly address: string; readonly user: string | null }
  /** The host and the number of a call from a PBX. */
  readonly dialled?: { readonly host: string; readonly to: string | null }
  /** Set if the call did not reach the page's trunk: the names of both. */
  readonly other?: { readonly name: string; readonly page: string }
  /** The call reached no trunk of the account. */
  readonly withoutTrunk?: boolean
}

/** The trunk that a call reached, with what has loaded of it. Null: none of the account's. */
export type AnsweredBy = { readonly trunk: Trunk | null; readonly facts: TrunkFacts | null }

export function callContext(call: TestCall, { trunk, facts }: AnsweredBy, page: Trunk): CallContext {
  const lists =
    facts &&
    byRegion((region) => ({
      addresses: (facts.parts[region]?.ipAccessControlLists ?? []).map(({ friendlyName }) => friendlyName),
      users: (facts.parts[region]?.credentialLists ?? []).map(({ friendlyName }) => friendlyName),
    }))
  return {
    instances: trunk?.instances ?? {},
    withoutTrunk: trunk === null,
    ...(lists && { lists }),
    ...(trunk && trunk.key !== page.key && { other: { name: trunk.name, page: page.name } }),
    ...(call.leg === 'termination' && {
      caller: callerWords(call.caller),
      dialled: { host: call.host ?? call.domainName, to: call.to },
    }),
  }
}

type Caller = Extract<TestCall, { leg: 'termination' }>['caller']

function callerWords(caller: Caller) {
  if (caller.kind === 'typed') return { address: caller.address, user: caller.user }
  const { name, sends } = caller
  return { address: `the address of ${name}`, user: sends?.user === null ? null : `the user of ${name}` }
}

/** What the PBX sent, if the console knows it. */
export function sentBy(caller: Caller): { readonly address: Ipv4; readonly user: string | null } | undefined {
  return caller.kind === 'typed' ? caller : caller.sends
}
