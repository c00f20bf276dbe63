import { parseCidrPrefixLength, parseIpv4 } from '../../../src/domain/base/ipv4.ts'
import { parsePriority, parseWeight } from '../../../src/domain/account/origination-url.ts'
import { listAttachedLists } from '../../../src/twilio/attached-lists.ts'
import {
  createAccessList,
  deleteAccessList,
  listAccessLists,
  renameAccessList,
} from '../../../src/twilio/access-lists.ts'
import { attachList, detachList } from '../../../src/twilio/attached-list-writes.ts'
import { changePassword, createCredential, deleteCredential } from '../../../src/twilio/credential-writes.ts'
import { listCredentials } from '../../../src/twilio/credentials.ts'
import { createIpAddress, deleteIpAddress, updateIpAddress } from '../../../src/twilio/ip-address-writes.ts'
import { listIpAddresses } from '../../../src/twilio/ip-addresses.ts'
import { associateNumber, dissociateNumber } from '../../../src/twilio/number-configuration-writes.ts'
import {
  createOriginationUrl,
  deleteOriginationUrl,
  updateOriginationUrl,
} from '../../../src/twilio/origination-url-writes.ts'
import { listOriginationUrls } from '../../../src/twilio/origination-urls.ts'
import type { SettledWrite } from '../../../src/twilio/settled-write.ts'
import { updateRecording } from '../../../src/twilio/trunk-recording.ts'
import { createTrunk, deleteTrunk, updateTrunk } from '../../../src/twilio/trunk-writes.ts'
import { listTrunks } from '../../../src/twilio/trunks.ts'
import { sidOf } from '../../account/sids.ts'
import { must } from '../../scenarios/must.ts'

const region = 'ie1'
export const trunk = sidOf.trunk('ie1/east-mountain-office')
const galway = sidOf.trunk('ie1/galway-claims')
export const url = sidOf.originationUrl('ie1/east-mountain-office/0')
export const mainLine = sidOf.phoneNumber('+14025551212')
export const accessList = sidOf.ipAccessControlList('ie1/east-mountain-office')
const galwayAccessList = sidOf.ipAccessControlList('ie1/galway-claims')
export const credentialList = sidOf.credentialList('ie1/east-mountain-office')
const galwayCredentialList = sidOf.credentialList('ie1/galway-claims')

export const cidr = (address: string, length: number) => ({
  address: must(parseIpv4(address), address),
  prefixLength: must(parseCidrPrefixLength(length), address),
})
export const pbx = {
  friendlyName: 'Spare',
  sipUrl: 'sip:198.51.100.9;edge=dublin',
  priority: must(parsePriority(20), 'priority'),
  weight: must(parseWeight(30), 'weight'),
  enabled: false,
}
export const user = { username: 'night-desk', password: 'Correct-Horse-1' }

type Send = () => Promise<SettledWrite<unknown>>

/** The value of an applied write, or an error. For writes that prepare another write. */
export function made<T>(settled: SettledWrite<T>): T {
  if (settled.kind === 'applied') return settled.value
  throw new Error(`The write was not applied: ${settled.kind}`)
}

/** Every write of the console: prepares what it needs, then returns the write. */
export const everyWrite: readonly (readonly [name: string, prepare: () => Promise<Send>])[] = [
  [
    'create a trunk',
    async () => {
      const known = await listTrunks(region)
      return () => createTrunk(region, { friendlyName: 'West', secure: true }, known)
    },
  ],
  ['update a trunk', async () => () => updateTrunk(region, trunk, { friendlyName: null, transferMode: 'sip-only' })],
  ['delete a trunk', async () => () => deleteTrunk(region, trunk)],
  ['update recording', async () => () => updateRecording(region, trunk, { mode: 'record-from-ringing-dual' })],
  [
    'create an origination URI that equals another',
    async () => {
      made(await createOriginationUrl(region, trunk, pbx, []))
      const known = await listOriginationUrls(region, trunk)
      return () => createOriginationUrl(region, trunk, pbx, known)
    },
  ],
  ['update an origination URI', async () => () => updateOriginationUrl(region, trunk, url, { enabled: false })],
  ['delete an origination URI', async () => () => deleteOriginationUrl(region, trunk, url)],
  [
    'attach an access list',
    async () => () => attachList(trunk, { region, kind: 'ip-access-control-lists', sid: galwayAccessList }),
  ],
  [
    'detach an access list',
    async () => () => detachList(trunk, { region, kind: 'ip-access-control-lists', sid: accessList }),
  ],
  [
    'attach a credential list',
    async () => () => attachList(trunk, { region, kind: 'credential-lists', sid: galwayCredentialList }),
  ],
  [
    'detach a credential list',
    async () => {
      const [attached] = await listAttachedLists(region, trunk, 'credential-lists')
      return () => detachList(trunk, { region, kind: 'credential-lists', sid: must(attached, 'attached').sid })
    },
  ],
  [
    'create an access list',
    async () => {
      const known = await listAccessLists(region, 'ip-access-control-lists')
      return () => createAccessList(region, 'ip-access-control-lists', 'Night desk of East', known)
    },
  ],
  [
    'rename an access list',
    async () => () => renameAccessList({ region, kind: 'ip-access-control-lists', sid: accessList }, 'East, SBC'),
  ],
  [
    'delete an access list',
    async () => {
      const { sid } = made(await createAccessList(region, 'ip-access-control-lists', 'To be deleted', []))
      return () => deleteAccessList({ region, kind: 'ip-access-control-lists', sid })
    },
  ],
  [
    'create an address',
    async () => {
      const known = await listIpAddresses(region, accessList)
      return () => createIpAddress(region, accessList, { friendlyName: 'B', cidr: cidr('198.51.100.64', 29) }, known)
    },
  ],
  [
    'update an address',
    async () => {
      const [entry] = await listIpAddresses(region, accessList)
      const { sid } = must(entry, 'entry')
      return () => updateIpAddress(region, accessList, sid, { cidr: cidr('198.51.100.72', 30) })
    },
  ],
  [
    'delete an address',
    async () => {
      const [entry] = await listIpAddresses(region, accessList)
      return () => deleteIpAddress(region, accessList, must(entry, 'entry').sid)
    },
  ],
  [
    'create a credential list',
    async () => {
      const known = await listAccessLists(region, 'credential-lists')
      return () => createAccessList(region, 'credential-lists', 'Night desk of East', known)
    },
  ],
  [
    'rename a credential list',
    async () => () => renameAccessList({ region, kind: 'credential-lists', sid: credentialList }, 'East, PBX'),
  ],
  [
    'delete a credential list',
    async () => {
      const { sid } = made(await createAccessList(region, 'credential-lists', 'To be deleted', []))
      return () => deleteAccessList({ region, kind: 'credential-lists', sid })
    },
  ],
  [
    'create a credential',
    async () => {
      const known = await listCredentials(region, credentialList)
      return () => createCredential(region, credentialList, user, known)
    },
  ],
  [
    'change a password',
    async () => {
      const [entry] = await listCredentials(region, credentialList)
      return () => changePassword(region, credentialList, must(entry, 'entry').sid, user.password)
    },
  ],
  [
    'delete a credential',
    async () => {
      const [entry] = await listCredentials(region, credentialList)
      return () => deleteCredential(region, credentialList, must(entry, 'entry').sid)
    },
  ],
  ['associate a number, from another trunk', async () => () => associateNumber(region, mainLine, galway)],
  ['dissociate a number', async () => () => dissociateNumber(region, mainLine)],
]
