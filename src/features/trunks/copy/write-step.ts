import type { CopyStep, Ref, StepId } from '../../../domain/copy/copy-step.ts'
import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { parseCredentialListSid, parseIpAccessControlListSid, parseTrunkSid } from '../../../domain/base/sid.ts'
import type { ItemOutcome } from '../../../forms/item-run.ts'
import { createAccessList } from '../../../twilio/access-lists.ts'
import { attachList } from '../../../twilio/attached-list-writes.ts'
import { createCredential } from '../../../twilio/credential-writes.ts'
import { createIpAddress } from '../../../twilio/ip-address-writes.ts'
import { mapWrite } from '../../../twilio/map-write.ts'
import { createOriginationUrl } from '../../../twilio/origination-url-writes.ts'
import type { SettledWrite } from '../../../twilio/settled-write.ts'
import { updateRecording } from '../../../twilio/trunk-recording.ts'
import { createTrunk, updateTrunk } from '../../../twilio/trunk-writes.ts'
import { hereNow } from '../../../account/candidates.ts'
import { writeAssociation } from '../../../account/write-association.ts'
import type { CopyRun } from './copy-items.ts'

type Written = ItemOutcome | SettledWrite<string>

/** Of what leaves nothing behind that a later step stands on. */
const nothing = () => ''
const sidOf = ({ sid }: { readonly sid: string }): string => sid

/**
 * The one request of a step, with what lists hold as it was reviewed: a lost answer is settled by what is new there.
 * @param made SIDs of what earlier steps made
 */
export function writeStep(run: CopyRun, made: ReadonlyMap<StepId, string>): (step: CopyStep) => Promise<Written> {
  const { target } = run
  const { region } = target
  const urls: { readonly sid: string }[] = [...target.originationUrls]
  let lastUrl: Promise<unknown> = Promise.resolve()

  function at<Sid>(ref: Ref<Sid>, parse: (text: string) => Sid | undefined): Sid {
    if (ref.kind === 'known') return ref.sid
    const sid = parse(made.get(ref.by) ?? '')
    if (sid === undefined) throw new Error(`${ref.by} was to be made first`)
    return sid
  }

  const addressesOf = (sid: string) => target.ipAccessControlLists.find((list) => list.sid === sid)?.entries ?? []
  const usersOf = (sid: string) => target.credentialLists.find((list) => list.sid === sid)?.credentials ?? []

  /** One after the other: two equal ones are legal, and a lost answer must not take the one for the other. */
  function createUrl(step: Extract<CopyStep, { kind: 'create-origination-url' }>): Promise<SettledWrite<string>> {
    const write = lastUrl.then(async () => {
      const trunk = at(step.trunk, parseTrunkSid)
      const written = await createOriginationUrl(region, trunk, step.url, urls)
      return mapWrite(written, (url) => {
        urls.push(url)
        return url.sid
      })
    })
    lastUrl = write.catch(() => undefined)
    return write
  }

  return async (step) => {
    switch (step.kind) {
      case 'create-trunk': {
        const { domainName, settings } = step
        return mapWrite(await createTrunk(region, { ...settings, ...(domainName && { domainName }) }, []), sidOf)
      }
      case 'update-trunk':
        return mapWrite(await updateTrunk(region, step.sid, step.changes), nothing)
      case 'set-recording':
        return mapWrite(await updateRecording(region, at(step.trunk, parseTrunkSid), step.recording), nothing)
      case 'create-origination-url':
        return createUrl(step)
      case 'create-ip-access-control-list': {
        const known = target.ipAccessControlLists
        return mapWrite(await createAccessList(region, 'ip-access-control-lists', step.friendlyName, known), sidOf)
      }
      case 'create-ip-address': {
        const list = at(step.list, parseIpAccessControlListSid)
        return mapWrite(await createIpAddress(region, list, step.entry, addressesOf(list)), nothing)
      }
      case 'attach-ip-access-control-list': {
        const list = {
          region,
          kind: 'ip-access-control-lists',
          sid: at(step.list, parseIpAccessControlListSid),
        } as const
        return mapWrite(await attachList(at(step.trunk, parseTrunkSid), list), nothing)
      }
      case 'create-credential-list': {
        const known = target.credentialLists
        return mapWrite(await createAccessList(region, 'credential-lists', step.friendlyName, known), sidOf)
      }
      case 'create-credential': {
        const list = at(step.list, parseCredentialListSid)
        const { username } = step
        const user = { username, password: run.passwordOf(step.id) }
        return mapWrite(await createCredential(region, list, user, usersOf(list)), nothing)
      }
      case 'attach-credential-list': {
        const list = { region, kind: 'credential-lists', sid: at(step.list, parseCredentialListSid) } as const
        return mapWrite(await attachList(at(step.trunk, parseTrunkSid), list), nothing)
      }
      case 'associate-number': {
        const { number, sid } = step
        const here = hereNow(target.numbers.get(number))
        const trunkSid = at(step.trunk, parseTrunkSid)
        const { nameOfTrunk } = run
        return writeAssociation(
          { number, sid, friendlyName: '', here },
          { mode: 'associate', region, trunkSid, nameOfTrunk },
        )
      }
      default:
        return exhaustive(step)
    }
  }
}
