import {
  addressEntries,
  compareAddresses,
  compareKinds,
  compareUsers,
  noneCovered,
  noneKnown,
  userEntries,
} from '../verdict/access-comparison.ts'
import { exhaustive } from '../base/exhaustive.ts'
import type { InstanceParts, NotRead } from '../account/facts.ts'
import type { Finding } from './finding.ts'
import { attachedKinds } from '../verdict/attached-kinds.ts'
import { notChecked, passed } from './preflight-result.ts'
import type { AuthType, TrunkInstance } from '../account/trunk-instance.ts'

/** An instance with its attached lists, as far as they are loaded. */
export type AccessSide = { readonly instance: TrunkInstance; readonly parts: InstanceParts | NotRead }

const codeOfKind = { IP_ACL: 32201, CREDENTIAL_LIST: 32202 } as const satisfies Record<AuthType, number>

/** Whether the target allows any caller (R6). `source`, if loaded, is what a fix would copy. */
export function listFindings(target: AccessSide, source: InstanceParts | NotRead): readonly Finding[] {
  const { instance, parts } = target
  const region = instance.region
  const kinds = attachedKinds(instance, parts)
  if (kinds.length === 0) {
    return [{ id: 'no-list-attached', severity: 'blocker', check: 'list-attached', region, code: 32200 }]
  }
  const findings: Finding[] = [passed('list-attached', region)]
  if (kinds.includes('IP_ACL')) {
    const lists = parts?.ipAccessControlLists
    if (lists === undefined) findings.push(notChecked('access-lists', region))
    else if (addressEntries(lists).length > 0) findings.push(passed('access-lists', region))
    else {
      findings.push({
        id: 'access-lists-empty',
        severity: 'blocker',
        check: 'access-lists',
        region,
        code: codeOfKind.IP_ACL,
        lists,
        source: addressEntries(source?.ipAccessControlLists ?? []),
      })
    }
  }
  if (kinds.includes('CREDENTIAL_LIST')) {
    const lists = parts?.credentialLists
    if (lists === undefined) findings.push(notChecked('credential-lists', region))
    else if (userEntries(lists).length > 0) findings.push(passed('credential-lists', region))
    else {
      findings.push({
        id: 'credential-lists-empty',
        severity: 'blocker',
        check: 'credential-lists',
        region,
        code: codeOfKind.CREDENTIAL_LIST,
        lists,
        source: userEntries(source?.credentialLists ?? []),
      })
    }
  }
  return findings
}

/** Whether the target also allows the callers that the source allows. */
export function callerFindings(source: AccessSide, target: AccessSide): readonly Finding[] {
  const sourceKinds = attachedKinds(source.instance, source.parts)
  const targetKinds = attachedKinds(target.instance, target.parts)
  const inBoth = (kind: AuthType): boolean => sourceKinds.includes(kind) && targetKinds.includes(kind)
  return [
    ...kindFindings(sourceKinds, targetKinds, target.instance),
    ...(inBoth('IP_ACL') ? addressFindings(source, target) : []),
    ...(inBoth('CREDENTIAL_LIST') ? userFindings(source, target) : []),
  ]
}

function kindFindings(
  source: readonly AuthType[],
  target: readonly AuthType[],
  { region }: TrunkInstance,
): readonly Finding[] {
  const compared = compareKinds(source, target)
  const check = 'kinds-enforced'
  switch (compared.kind) {
    case 'no-more':
      return [passed(check, region)]
    case 'added':
      return [
        {
          id: 'both-kinds-enforced',
          severity: 'warning',
          check,
          region,
          code: codeOfKind[compared.added],
          source: compared.source,
          added: compared.added,
        },
      ]
    case 'other':
      return [
        {
          id: 'other-kind-enforced',
          severity: 'overridable-blocker',
          check,
          region,
          code: codeOfKind[compared.target],
          source: compared.source,
          target: compared.target,
        },
      ]
    case 'none-attached':
      return []
    default:
      return exhaustive(compared)
  }
}

function addressFindings(source: AccessSide, target: AccessSide): readonly Finding[] {
  const region = target.instance.region
  const from = source.parts?.ipAccessControlLists
  const to = target.parts?.ipAccessControlLists
  if (to === undefined) return [notChecked('addresses', region)]
  if (addressEntries(to).length === 0) return []
  if (from === undefined) return [notChecked('addresses', source.instance.region)]

  const about = { check: 'addresses', region, code: codeOfKind.IP_ACL } as const
  const compared = compareAddresses(from, to)
  if (noneCovered(compared)) {
    const missing = compared.map(({ entry, list }) => ({ entry, list }))
    return [{ ...about, id: 'no-address-covered', severity: 'overridable-blocker', missing }]
  }
  const lacking = compared.flatMap(({ entry, list, covered }): Finding[] =>
    covered === 'all' ? [] : [{ ...about, id: 'address-not-covered', severity: 'warning', entry, list, covered }],
  )
  return lacking.length > 0 ? lacking : [passed('addresses', region)]
}

function userFindings(source: AccessSide, target: AccessSide): readonly Finding[] {
  const region = target.instance.region
  const from = source.parts?.credentialLists
  const to = target.parts?.credentialLists
  if (to === undefined) return [notChecked('user-names', region)]
  if (userEntries(to).length === 0) return []
  if (from === undefined) return [notChecked('user-names', source.instance.region)]

  const about = { check: 'user-names', region, code: codeOfKind.CREDENTIAL_LIST } as const
  const compared = compareUsers(from, to)
  const unknown = compared.filter(({ known }) => !known).map(({ userName, list }) => ({ userName, list }))
  if (noneKnown(compared)) {
    return [{ ...about, id: 'no-user-name-in-common', severity: 'overridable-blocker', missing: unknown }]
  }
  const userNames = compared.filter(({ known }) => known).map(({ userName }) => userName)
  const passwords: readonly Finding[] =
    userNames.length === 0 ? [] : [{ ...about, id: 'password-unknown', severity: 'note', userNames }]
  const lacking = unknown.map((user): Finding => ({ ...about, id: 'user-name-missing', severity: 'warning', ...user }))
  return [...(lacking.length > 0 ? lacking : [passed('user-names', region)]), ...passwords]
}
