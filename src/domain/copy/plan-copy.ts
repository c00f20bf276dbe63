import { formatCidr } from '../base/ipv4.ts'
import { roomLeft } from '../account/account-limits.ts'
import {
  type CopyChoices,
  type CopyPart,
  type CopyPlan,
  type CopySource,
  type CopyTarget,
  joined,
  type PlanPart,
} from './copy-plan.ts'
import { listsPart } from './copy-lists.ts'
import { numbersPart } from './copy-numbers.ts'
import { originationPart } from './copy-origination.ts'
import { newTrunk, settingsPart, trunkOf } from './copy-settings.ts'
import { type CopyStep, known, type StepId } from './copy-step.ts'

/**
 * Plans the requests that copy a trunk from the source Region to the target. What already exists stays as it is, so a
 * second run completes an interrupted first one. No step writes a route, so calls stay where they are.
 */
export function planCopy(source: CopySource, target: CopyTarget, choices: CopyChoices): CopyPlan {
  const has = (part: CopyPart): boolean => choices.parts.includes(part)
  const always: PlanPart = { leftOut: [{ kind: 'call-records' }, { kind: 'routes' }, { kind: 'cps' }] }
  const name = source.instance.friendlyName ?? source.instance.domainName ?? source.instance.sid
  if (target.instance === null && roomLeft('trunks', target.trunkCount) === 0)
    return joined({ leftOut: [{ kind: 'no-room', limit: 'trunks', names: [name] }] }, always)
  const plan = joined(
    target.instance === null
      ? { steps: [newTrunk(source, has('settings'))] }
      : { existing: [{ id: 'trunk', what: 'trunk', name, differs: false }] },
    has('settings') ? settingsPart(source, target) : {},
    has('ip-access-control-lists') ? accessListsPart(source, target, choices) : {},
    has('credential-lists') ? credentialListsPart(source, target, choices) : {},
    has('origination-urls') ? originationPart(source, target, choices) : {},
    ...(has('numbers') ? numbersPart(source, target, choices) : []),
    always,
  )
  return { ...plan, steps: without(plan.steps, choices.leaveOut) }
}

function accessListsPart(source: CopySource, target: CopyTarget, choices: CopyChoices): PlanPart {
  const trunk = trunkOf(target)
  const lists = (of: CopySource['ipAccessControlLists']) =>
    of.map(({ sid, friendlyName, entries }) => ({ sid, name: friendlyName, items: entries }))
  return listsPart(
    {
      kind: 'ip-access-control-list',
      lists: 'ip-access-control-lists',
      items: 'addresses',
      item: 'ip-address',
      source: lists(source.ipAccessControlLists),
      target: lists(target.ipAccessControlLists),
      attached: target.attachedIpAccessControlLists,
      trunk,
      keyOf: ({ cidr }) => formatCidr(cidr),
      create: (friendlyName) => ({ kind: 'create-ip-access-control-list', friendlyName }),
      add: (list, { friendlyName, cidr }) => ({ kind: 'create-ip-address', list, entry: { friendlyName, cidr } }),
      attach: (list, name) => ({ kind: 'attach-ip-access-control-list', trunk, list, name }),
      ofExisting: () => [],
    },
    choices,
  )
}

function credentialListsPart(source: CopySource, target: CopyTarget, choices: CopyChoices): PlanPart {
  const trunk = trunkOf(target)
  const lists = (of: CopySource['credentialLists']) =>
    of.map(({ sid, friendlyName, credentials }) => ({ sid, name: friendlyName, items: credentials }))
  return listsPart(
    {
      kind: 'credential-list',
      lists: 'credential-lists',
      items: 'credentials',
      item: 'credential',
      source: lists(source.credentialLists),
      target: lists(target.credentialLists),
      attached: target.attachedCredentialLists,
      trunk,
      keyOf: ({ username }) => username,
      create: (friendlyName) => ({ kind: 'create-credential-list', friendlyName }),
      add: (list, { username }) => ({ kind: 'create-credential', list, username }),
      attach: (list, name) => ({ kind: 'attach-credential-list', trunk, list, name }),
      ofExisting: ({ username }, list) => [{ kind: 'password-unknown', username, list }],
    },
    choices,
  )
}

/** Drops the steps left out and the steps that need a resource they would create. A list is still attached without an entry. */
function without(steps: readonly CopyStep[], leaveOut: ReadonlySet<StepId>): readonly CopyStep[] {
  const gone = new Set(leaveOut)
  return steps.flatMap((step) => {
    const usedRefs = ['trunk' in step ? step.trunk : known(''), 'list' in step ? step.list : known('')]
    if (gone.has(step.id) || usedRefs.some((ref) => ref.kind === 'made' && gone.has(ref.by))) {
      gone.add(step.id)
      return []
    }
    return [{ ...step, needs: step.needs.filter((id) => !gone.has(id)) }]
  })
}
