import { limitWords } from '../account/account-limits.ts'
import type { LeftOut, ListClash } from './copy-plan.ts'
import type { CopyStep, CopiedSettings } from './copy-step.ts'
import { formatE164 } from '../base/e164.ts'
import { exhaustive } from '../base/exhaustive.ts'
import { formatCidr } from '../base/ipv4.ts'
import { type RegionCode, regionLabel } from '../base/region.ts'
import { andWords, someWords } from '../base/sentence-text.ts'

const settingText: Readonly<Record<keyof CopiedSettings, string>> = {
  friendlyName: 'the friendly name',
  secure: 'secure trunking',
  transferMode: 'the transfer mode',
  transferCallerId: 'the transfer caller ID',
  cnamLookupEnabled: 'CNAM lookup',
  disasterRecoveryUrl: 'the Disaster Recovery URL',
  disasterRecoveryMethod: 'the Disaster Recovery URL’s method',
}

const isSetting = (name: string): name is keyof CopiedSettings => name in settingText

/** One line of the plan and of its progress. */
export function stepWords(step: CopyStep, target: RegionCode): string {
  switch (step.kind) {
    case 'create-trunk':
      return `Create the trunk in ${regionLabel(target)}${step.domainName === null ? ', without a Termination URI' : ` as ${step.domainName}`}`
    case 'update-trunk':
      return `Change ${andWords(Object.keys(step.changes).flatMap((name) => (isSetting(name) ? [settingText[name]] : [])))}`
    case 'set-recording':
      return `Set recording: ${step.recording.mode}, ${step.recording.trim}`
    case 'create-origination-url':
      return `Add the origination URI ${step.url.sipUrl}`
    case 'create-ip-access-control-list':
      return `Create the access list ${step.friendlyName}`
    case 'create-ip-address':
      return `Add the address ${formatCidr(step.entry.cidr)}`
    case 'attach-ip-access-control-list':
      return `Attach the access list ${step.name}`
    case 'create-credential-list':
      return `Create the credential list ${step.friendlyName}`
    case 'create-credential':
      return `Add the user ${step.username}, with a password that you enter`
    case 'attach-credential-list':
      return `Attach the credential list ${step.name}`
    case 'associate-number':
      return `Associate ${formatE164(step.number)}${step.isActiveThere ? `: its calls are already processed in ${regionLabel(target)}, so they reach this trunk at once` : ''}`
    default:
      return exhaustive(step)
  }
}

/** Why something is not in the plan. */
export function leftOutWords(left: LeftOut, source: RegionCode, target: RegionCode): string {
  const there = regionLabel(target)
  switch (left.kind) {
    case 'routes':
      return 'Routes are not copied: calls stay where they are until you re-route.'
    case 'call-records':
      return `Call records stay in ${regionLabel(source)}.`
    case 'cps':
      return `CPS is not copied: no API shows it. In ${there} it is 1 call per second until you raise it in Twilio’s Console; calls above it fail with 32001.`
    case 'symmetric-rtp':
      return 'Symmetric RTP cannot be set through the API.'
    case 'password-unknown':
      return `${left.username} is already in ${left.list} in ${there}. Its password cannot be compared; calls fail with 32202 if it differs.`
    case 'no-room':
      return `No room for ${someWords(left.names)}. ${limitWords(left.limit)}`
    case 'on-another-trunk':
      return `${formatE164(left.number)} is on another trunk in ${there} and would leave it.`
    case 'answered-by-webhook':
      return `In ${there}, ${left.url} answers ${formatE164(left.number)}; it would no longer do so.`
    case 'not-read':
      return `${formatE164(left.number)}: its configuration in ${there} is not loaded.`
    default:
      return exhaustive(left)
  }
}

/** What adding to the existing list means. */
export function clashWords({ kind, name, more }: ListClash, target: RegionCode): string {
  const what = kind === 'credential-list' ? 'a credential list' : 'an access list'
  const besides = more.length === 0 ? '' : `, which also allows ${someWords(more)}`
  return `${regionLabel(target)} already has ${what} ${name}${besides}. The copy adds what is missing.`
}
