import { beforeEach, expect, test } from 'vitest'
import { domainOfName } from '../../../src/domain/base/domain-name.ts'
import type { ApiError } from '../../../src/twilio/api-error.ts'
import { createAccessList, deleteAccessList, renameAccessList } from '../../../src/twilio/access-lists.ts'
import { attachList } from '../../../src/twilio/attached-list-writes.ts'
import { changePassword, createCredential } from '../../../src/twilio/credential-writes.ts'
import { listCredentials } from '../../../src/twilio/credentials.ts'
import { explainWrite } from '../../../src/twilio/explain-write.ts'
import { fieldOfError } from '../../../src/twilio/field-of-error.ts'
import { createIpAddress, updateIpAddress } from '../../../src/twilio/ip-address-writes.ts'
import { listIpAddresses } from '../../../src/twilio/ip-addresses.ts'
import { associateNumber } from '../../../src/twilio/number-configuration-writes.ts'
import { createOriginationUrl, updateOriginationUrl } from '../../../src/twilio/origination-url-writes.ts'
import type { SettledWrite } from '../../../src/twilio/settled-write.ts'
import { send } from '../../../src/twilio/transport.ts'
import { createTrunk, deleteTrunk, updateTrunk } from '../../../src/twilio/trunk-writes.ts'
import { sidOf } from '../../account/sids.ts'
import { stateBytes } from '../refused.ts'
import { api } from '../test-client.ts'
import { must } from '../../scenarios/must.ts'
import { type ConsoleOn, consoleOn } from './console-on.ts'
import { accessList, cidr, credentialList, mainLine, pbx, trunk, url, user } from './every-write.ts'

// The API refuses what the forms let pass. The code must lead to the right field.

let on: ConsoleOn
beforeEach(() => {
  on = consoleOn()
})

const name = (text: string) => must(domainOfName(text), text)
const galwayTrunk = sidOf.trunk('ie1/galway-claims')
const galwayList = 'Claims SBC'
const entry = { friendlyName: 'B', cidr: cidr('198.51.100.64', 29) }

type Refused = readonly [
  about: string,
  write: () => Promise<SettledWrite<unknown>>,
  code: number,
  fieldOf: (error: ApiError) => string | null,
  field: string | null,
]

const trunkField = (error: ApiError) => fieldOfError(error, 'trunk')
const urlField = (error: ApiError) => fieldOfError(error, 'originationUrl', ['sipUrl'])
const addressField = (error: ApiError) => fieldOfError(error, 'ipAddress')
const accessListField = (error: ApiError) => fieldOfError(error, 'ipAccessControlList')
const credentialListField = (error: ApiError) => fieldOfError(error, 'credentialList')
const credentialField = (error: ApiError) => fieldOfError(error, 'credential')
const numberField = (error: ApiError) => fieldOfError(error, 'numberAssociation')

const refusals: readonly Refused[] = [
  [
    'a name that the Region already has',
    () => createTrunk('ie1', { domainName: name('galway-claims') }, []),
    21248,
    trunkField,
    'domainName',
  ],
  [
    'a name of another account',
    () => updateTrunk('ie1', trunk, { domainName: name('acme') }),
    21248,
    trunkField,
    'domainName',
  ],
  [
    'a name that is reserved',
    () => updateTrunk('ie1', trunk, { domainName: name('east-mountain-fax') }),
    21248,
    trunkField,
    'domainName',
  ],
  [
    'the SID of another account',
    () => createTrunk('ie1', { domainName: name(`ac${'0'.repeat(32)}`) }, []),
    21245,
    trunkField,
    'domainName',
  ],
  [
    'a sub-domain of an unknown name',
    () => createTrunk('ie1', { domainName: name('night.west') }, []),
    21247,
    trunkField,
    'domainName',
  ],
  [
    'an invalid URL',
    () => updateTrunk('ie1', trunk, { disasterRecoveryUrl: 'ftp://west.example' }),
    20001,
    (error) => fieldOfError(error, 'trunk', ['disasterRecoveryUrl']),
    'disasterRecoveryUrl',
  ],
  ['a trunk of another Region', () => updateTrunk('au1', trunk, { secure: true }), 20404, trunkField, null],
  [
    'an invalid URI',
    () => createOriginationUrl('ie1', trunk, { ...pbx, sipUrl: 'http://pbx.example' }, []),
    20001,
    (error) => fieldOfError(error, 'originationUrl'),
    null,
  ],
  [
    'an invalid URI as the only change',
    () => updateOriginationUrl('ie1', trunk, url, { sipUrl: 'tel:+14025551212' }),
    20001,
    urlField,
    'sipUrl',
  ],
  [
    'a list of another Region',
    () => attachList(trunk, { region: 'us1', kind: 'ip-access-control-lists', sid: accessList }),
    20404,
    trunkField,
    null,
  ],
  [
    'an access list name that is taken',
    () => createAccessList('ie1', 'ip-access-control-lists', galwayList, []),
    21235,
    accessListField,
    'friendlyName',
  ],
  [
    'an access list name that is too long',
    () => renameAccessList({ region: 'ie1', kind: 'ip-access-control-lists', sid: accessList }, 'x'.repeat(256)),
    21235,
    accessListField,
    'friendlyName',
  ],
  [
    'an access list in use',
    () => deleteAccessList({ region: 'ie1', kind: 'ip-access-control-lists', sid: accessList }),
    21236,
    accessListField,
    null,
  ],
  [
    'an address that the list has',
    async () => {
      await createIpAddress('ie1', accessList, entry, [])
      return createIpAddress('ie1', accessList, entry, await listIpAddresses('ie1', accessList))
    },
    21235,
    addressField,
    'cidr',
  ],
  [
    'an update to an address that the list has',
    async () => {
      const [other] = await listIpAddresses('ie1', accessList)
      await createIpAddress('ie1', accessList, entry, [])
      return updateIpAddress('ie1', accessList, must(other, 'entry').sid, { cidr: entry.cidr })
    },
    21235,
    addressField,
    'cidr',
  ],
  [
    'a credential list name that is taken',
    async () => {
      await createAccessList('ie1', 'credential-lists', 'Taken', [])
      return renameAccessList({ region: 'ie1', kind: 'credential-lists', sid: credentialList }, 'Taken')
    },
    21240,
    credentialListField,
    'friendlyName',
  ],
  [
    'a credential list name that is too long',
    () => createAccessList('ie1', 'credential-lists', 'x'.repeat(65), []),
    21240,
    credentialListField,
    'friendlyName',
  ],
  [
    'a credential list in use',
    () => deleteAccessList({ region: 'ie1', kind: 'credential-lists', sid: credentialList }),
    21241,
    credentialListField,
    null,
  ],
  [
    'a weak password',
    () => createCredential('ie1', credentialList, { ...user, password: 'horse' }, []),
    21240,
    credentialField,
    'password',
  ],
  [
    'a weak new password',
    async () => {
      const [other] = await listCredentials('ie1', credentialList)
      return changePassword('ie1', credentialList, must(other, 'credential').sid, 'horse')
    },
    21240,
    credentialField,
    'password',
  ],
  [
    'a user name that the list has',
    async () => {
      await createCredential('ie1', credentialList, user, [])
      return createCredential('ie1', credentialList, user, [])
    },
    21243,
    credentialField,
    'username',
  ],
  [
    'a number on a trunk of another Region',
    () => associateNumber('us1', mainLine, galwayTrunk),
    20001,
    numberField,
    'trunkSid',
  ],
]

test.each(refusals)('%s', async (_, write, code, fieldOf, field) => {
  const settled = await write()
  if (settled.kind !== 'refused') throw new Error(settled.kind)
  expect([settled.error.code, fieldOf(settled.error)]).toEqual([code, field])
  const { sentence, meaning, next } = explainWrite(settled, { what: 'Saving' })
  expect([sentence, meaning, next]).toEqual(Array(3).fill(expect.stringMatching(/./)))
  expect(meaning).not.toContain('refused it; nothing was changed')
})

test('the eleventh origination URI', async () => {
  for (;;) {
    const before = await stateBytes(on.mock)
    const settled = await createOriginationUrl('ie1', trunk, pbx, [])
    if (settled.kind === 'applied') continue
    expect(settled).toMatchObject({ kind: 'refused', error: { code: 21249 } })
    expect(await stateBytes(on.mock)).toBe(before)
    return
  }
})

test('deleting a trunk whose numbers are for emergency calling', async () => {
  const path = `/IncomingPhoneNumbers/${mainLine}.json`
  const emergency = await send(api('ie1', path), {
    method: 'POST',
    body: new URLSearchParams({ EmergencyStatus: 'Active' }),
  })
  expect(emergency.status).toBe(200)
  const settled = await deleteTrunk('ie1', trunk)
  expect(settled).toMatchObject({ kind: 'refused', error: { code: 21634, method: 'DELETE' } })
})
