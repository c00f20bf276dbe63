import type { CopyTarget } from '../../../domain/copy/copy-plan.ts'
import type { CopyStep, Ref, StepId } from '../../../domain/copy/copy-step.ts'
import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { parseCredentialListSid, parseIpAccessControlListSid, parseTrunkSid } from '../../../domain/base/sid.ts'
import { stepWords } from '../../../domain/copy/copy-text.ts'
import type { ItemOutcome } from '../../../forms/item-run.ts'
import type { ShownItem } from '../../../forms/use-item-run.ts'
import { createAccessList } from '../../../twilio/access-lists.ts'
import { attachList } from '../../../twilio/attached-list-writes.ts'
import { createCredential } from '../../../twilio/credential-writes.ts'
import { createIpAddress } from '../../../twilio/ip-address-writes.ts'
import { mapWrite } from '../../../twilio/map-write.ts'
import { createOriginationUrl } from '../../../twilio/origination-url-writes.ts'
import { updateRecording } from '../../../twilio/trunk-recording.ts'
import { createTrunk, updateTrunk } from '../../../twilio/trunk-writes.ts'
import { numberTarget } from '../../../account/candidates.ts'
import { writeAssociation } from '../../../account/write-association.ts'
import type { NameOfTrunk } from '../../../account/use-name-of-trunk.ts'

export type CopyRun = {
  readonly steps: readonly CopyStep[]
  /** As it was reviewed. */
  readonly target: CopyTarget
  /** The password for the user that this step creates. */
  readonly passwordOf: (id: StepId) => string
  readonly nameOfTrunk: NameOfTrunk
}

/** The steps of a plan as items of a run, each after those that it needs. */
export function copyItems(run: CopyRun): readonly ShownItem[] {
  const write = stepWriter(run)
  return run.steps.map((step) => ({
    key: step.id,
    needs: step.needs,
    what: stepWords(step, run.target.region),
    write: () => write(step),
  }))
}

/**
 * Sends the one request of a step. Knowing each list as it was reviewed, a lost answer is settled by what is new in it.
 * Keeps the SID of each created resource for the steps that need it.
 */
function stepWriter(run: CopyRun): (step: CopyStep) => Promise<ItemOutcome> {
  const created = new Map<StepId, string>()
  const { target } = run
  const { region } = target
  const urls: { readonly sid: string }[] = [...target.originationUrls]
  let lastUrl: Promise<unknown> = Promise.resolve()

  function at<Sid>(ref: Ref<Sid>, parse: (text: string) => Sid | undefined): Sid {
    if (ref.kind === 'known') return ref.sid
    const sid = parse(created.get(ref.by) ?? '')
    if (sid === undefined) throw new Error(`${ref.by} must be created first`)
    return sid
  }

  const addressesOf = (sid: string) => target.ipAccessControlLists.find((list) => list.sid === sid)?.entries ?? []
  const usersOf = (sid: string) => target.credentialLists.find((list) => list.sid === sid)?.credentials ?? []

  /** One after the other, because a lost answer must not confuse two equal URIs, which are legal. */
  function createUrl(step: Extract<CopyStep, { kind: 'create-origination-url' }>): Promise<ItemOutcome> {
    const write = lastUrl.then(async () => {
      const trunk = at(step.trunk, parseTrunkSid)
      const written = await createOriginationUrl(region, trunk, step.url, urls)
      return mapWrite(written, (url) => urls.push(url))
    })
    lastUrl = write.catch(() => undefined)
    return write
  }

  return async (step) => {
    const keep = ({ sid }: { readonly sid: string }) => created.set(step.id, sid)
    switch (step.kind) {
      case 'create-trunk': {
        const { domainName, settings } = step
        return mapWrite(await createTrunk(region, { ...settings, ...(domainName && { domainName }) }, []), keep)
      }
      case 'update-trunk':
        return updateTrunk(region, step.sid, step.changes)
      case 'set-recording':
        return updateRecording(region, at(step.trunk, parseTrunkSid), step.recording)
      case 'create-origination-url':
        return createUrl(step)
      case 'create-ip-access-control-list': {
        const known = target.ipAccessControlLists
        return mapWrite(await createAccessList(region, 'ip-access-control-lists', step.friendlyName, known), keep)
      }
      case 'create-ip-address': {
        const list = at(step.list, parseIpAccessControlListSid)
        return createIpAddress(region, list, step.entry, addressesOf(list))
      }
      case 'attach-ip-access-control-list': {
        const sid = at(step.list, parseIpAccessControlListSid)
        return attachList(at(step.trunk, parseTrunkSid), { region, kind: 'ip-access-control-lists', sid })
      }
      case 'create-credential-list': {
        const known = target.credentialLists
        return mapWrite(await createAccessList(region, 'credential-lists', step.friendlyName, known), keep)
      }
      case 'create-credential': {
        const list = at(step.list, parseCredentialListSid)
        const user = { username: step.username, password: run.passwordOf(step.id) }
        return createCredential(region, list, user, usersOf(list))
      }
      case 'attach-credential-list': {
        const sid = at(step.list, parseCredentialListSid)
        return attachList(at(step.trunk, parseTrunkSid), { region, kind: 'credential-lists', sid })
      }
      case 'associate-number': {
        const { number, sid } = step
        const candidate = { number, sid, friendlyName: '', here: numberTarget(target.numbers.get(number)) }
        const trunkSid = at(step.trunk, parseTrunkSid)
        return writeAssociation(candidate, { mode: 'associate', region, trunkSid, nameOfTrunk: run.nameOfTrunk })
      }
      default:
        return exhaustive(step)
    }
  }
}
