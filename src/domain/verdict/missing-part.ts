import type { CredentialList, IpAccessControlList } from '../account/access-list.ts'
import type { InstanceParts, NotRead } from '../account/facts.ts'
import { attachedKinds } from './attached-kinds.ts'
import { enabledUrls } from '../account/unreachable-host.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'

/** What an instance needs before it can handle calls (R6, R7). `no-domain-name` affects termination only. */
export type MissingPart =
  | 'no-domain-name'
  | 'no-list-attached'
  | 'access-lists-empty'
  | 'credential-lists-empty'
  | 'no-enabled-origination-url'
  /** Every enabled origination URI has a host where no PBX can answer. */
  | 'no-reachable-origination-url'

const allEmptyAccess = (lists: readonly IpAccessControlList[]): boolean =>
  lists.every((list) => list.entries.length === 0)
const allEmptyCredentials = (lists: readonly CredentialList[]): boolean =>
  lists.every((list) => list.credentials.length === 0)

/**
 * Why this instance would refuse every call from the PBX. Returns what is known to be missing even if other facts are not
 * loaded; NotRead if nothing is known to be missing and a fact is not loaded.
 */
export function missingForTermination(
  instance: TrunkInstance,
  parts: InstanceParts | NotRead,
): readonly MissingPart[] | NotRead {
  const missing: MissingPart[] = []
  if (instance.domainName === null) missing.push('no-domain-name')
  const kinds = attachedKinds(instance, parts)
  if (kinds.length === 0) missing.push('no-list-attached')
  let unread = false
  if (kinds.includes('IP_ACL')) {
    if (parts?.ipAccessControlLists === undefined) unread = true
    else if (allEmptyAccess(parts.ipAccessControlLists)) missing.push('access-lists-empty')
  }
  if (kinds.includes('CREDENTIAL_LIST')) {
    if (parts?.credentialLists === undefined) unread = true
    else if (allEmptyCredentials(parts.credentialLists)) missing.push('credential-lists-empty')
  }
  return missing.length === 0 && unread ? undefined : missing
}

/** Why calls to numbers cannot leave this instance, apart from a Disaster Recovery URL. */
export function missingForOrigination(
  _instance: TrunkInstance,
  parts: InstanceParts | NotRead,
): readonly MissingPart[] | NotRead {
  if (parts?.originationUrls === undefined) return undefined
  const { enabled, reachable } = enabledUrls(parts.originationUrls)
  if (enabled.length === 0) return ['no-enabled-origination-url']
  return reachable === 0 ? ['no-reachable-origination-url'] : []
}

/**
 * Why every call to a number fails at this instance; null if calls do not fail. We assume that Twilio uses the Disaster
 * Recovery URL when no origination URI is enabled (R7).
 */
export function originationFailure(
  instance: TrunkInstance,
  parts: InstanceParts | NotRead,
): MissingPart | null | NotRead {
  if (instance.disasterRecoveryUrl !== null) return null
  const missing = missingForOrigination(instance, parts)
  return missing === undefined ? undefined : (missing[0] ?? null)
}

/** Whether every call to a number fails at this instance. */
export function originationFails(instance: TrunkInstance, parts: InstanceParts | NotRead): boolean | NotRead {
  const failure = originationFailure(instance, parts)
  return failure === undefined ? undefined : failure !== null
}
