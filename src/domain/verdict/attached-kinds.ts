import type { InstanceParts, NotRead } from '../account/facts.ts'
import type { AuthType, TrunkInstance } from '../account/trunk-instance.ts'

/** The attached kinds of list: from the lists if they are loaded, else from `auth_type_set`, which lags behind them. */
export function attachedKinds(instance: TrunkInstance, parts: InstanceParts | NotRead): readonly AuthType[] {
  const attached = (kind: AuthType, lists: readonly unknown[] | NotRead): boolean =>
    lists === undefined ? instance.authTypes.includes(kind) : lists.length > 0
  const kinds: AuthType[] = []
  if (attached('IP_ACL', parts?.ipAccessControlLists)) kinds.push('IP_ACL')
  if (attached('CREDENTIAL_LIST', parts?.credentialLists)) kinds.push('CREDENTIAL_LIST')
  return kinds
}
