/** East Mountain Office, to be copied from US1 to IE1, and a runner for plans. For tests only. */
import type { CredentialList, IpAccessControlList } from '../account/access-list.ts'
import { copyAll, type CopyChoices, type CopyPlan, type CopySource, type CopyTarget } from './copy-plan.ts'
import type { CopyStep, Ref, StepId } from './copy-step.ts'
import { exhaustive } from '../base/exhaustive.ts'
import {
  accessList,
  configuration,
  credentialList,
  instance,
  must,
  office,
  originationUrl,
} from '../account/facts-fixture.ts'
import { planCopy } from './plan-copy.ts'

export const source = (changes: Partial<CopySource> = {}): CopySource => ({
  instance: instance('us1'),
  originationUrls: [originationUrl('us1', 'sip:203.0.113.7;edge=ashburn')],
  ipAccessControlLists: [accessList('us1', ['203.0.113.7', '203.0.113.8'])],
  credentialLists: [credentialList('us1', ['sbc-admin'])],
  numbers: [configuration('us1')],
  ...changes,
})

/** A Region that has nothing of the trunk. */
export const target = (changes: Partial<CopyTarget> = {}): CopyTarget => ({
  region: 'ie1',
  instance: null,
  originationUrls: [],
  attachedIpAccessControlLists: [],
  attachedCredentialLists: [],
  ipAccessControlLists: [],
  credentialLists: [],
  numbers: new Map([[office, null]]),
  activeNumbers: new Set(),
  trunkCount: 1,
  ...changes,
})

export const choose = (changes: Partial<CopyChoices>): CopyChoices => ({ ...copyAll, ...changes })
export const kinds = (steps: readonly CopyStep[]): readonly string[] => steps.map(({ kind }) => kind)
export const plan = (from = source(), to = target(), choices = copyAll): CopyPlan => planCopy(from, to, choices)

/** Runs the steps as the API would. `succeeds` decides about each; steps that need a failed one do not run. */
export function runSteps(steps: readonly CopyStep[], start: CopyTarget, succeeds: (id: StepId) => boolean): CopyTarget {
  const done = new Map<StepId, string>()
  let region = start
  for (const step of steps) {
    if (!step.needs.every((id) => done.has(id)) || !succeeds(step.id)) continue
    const after = applied(step, region, (ref) => (ref.kind === 'known' ? ref.sid : must(done.get(ref.by))))
    region = after.region
    done.set(step.id, after.sid)
  }
  return region
}

type SidOf = (ref: Ref<string>) => string

function applied(step: CopyStep, region: CopyTarget, sidOf: SidOf): { region: CopyTarget; sid: string } {
  const code = region.region
  switch (step.kind) {
    case 'create-trunk': {
      const made = instance(code, { ...step.settings, domainName: step.domainName })
      return { region: { ...region, instance: made }, sid: made.sid }
    }
    case 'update-trunk':
      return { region: withInstance(region, step.changes), sid: '' }
    case 'set-recording':
      return { region: withInstance(region, { recording: step.recording }), sid: '' }
    case 'create-origination-url': {
      const made = { ...originationUrl(code, step.url.sipUrl), ...step.url }
      return { region: { ...region, originationUrls: [...region.originationUrls, made] }, sid: made.sid }
    }
    case 'create-ip-access-control-list': {
      const made = accessList(code, [], step.friendlyName)
      return { region: { ...region, ipAccessControlLists: [...region.ipAccessControlLists, made] }, sid: made.sid }
    }
    case 'create-ip-address': {
      const [entry] = accessList(code, ['0.0.0.0']).entries
      const add = (list: IpAccessControlList): IpAccessControlList =>
        list.sid === sidOf(step.list)
          ? { ...list, entries: [...list.entries, { ...must(entry), ...step.entry }] }
          : list
      return { region: { ...region, ipAccessControlLists: region.ipAccessControlLists.map(add) }, sid: '' }
    }
    case 'attach-ip-access-control-list': {
      const list = must(region.ipAccessControlLists.find(({ sid }) => sid === sidOf(step.list)))
      const attached = [...region.attachedIpAccessControlLists, list.sid]
      return { region: { ...region, attachedIpAccessControlLists: attached }, sid: '' }
    }
    case 'create-credential-list': {
      const made = credentialList(code, [], step.friendlyName)
      return { region: { ...region, credentialLists: [...region.credentialLists, made] }, sid: made.sid }
    }
    case 'create-credential': {
      const [user] = credentialList(code, [step.username]).credentials
      const add = (list: CredentialList): CredentialList =>
        list.sid === sidOf(step.list) ? { ...list, credentials: [...list.credentials, must(user)] } : list
      return { region: { ...region, credentialLists: region.credentialLists.map(add) }, sid: '' }
    }
    case 'attach-credential-list': {
      const list = must(region.credentialLists.find(({ sid }) => sid === sidOf(step.list)))
      return { region: { ...region, attachedCredentialLists: [...region.attachedCredentialLists, list.sid] }, sid: '' }
    }
    case 'associate-number': {
      const { number } = step
      const here = configuration(code, { number, trunkSid: must(region.instance ?? undefined).sid })
      return { region: { ...region, numbers: new Map([...region.numbers, [number, here]]) }, sid: '' }
    }
    default:
      return exhaustive(step)
  }
}

function withInstance(region: CopyTarget, changes: Partial<NonNullable<CopyTarget['instance']>>): CopyTarget {
  return { ...region, instance: { ...must(region.instance ?? undefined), ...changes } }
}
