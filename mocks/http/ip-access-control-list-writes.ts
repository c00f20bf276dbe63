import { parseCidrPrefixLength, parseIpv4 } from '../../src/domain/base/ipv4.ts'
import type { Result } from '../../src/domain/base/result.ts'
import { createIpAccessControlList, deleteEntry, deleteList, renameList } from '../account/access-list-writes.ts'
import { type AddressSettings, createIpAddress, updateIpAddress } from '../account/ip-address-writes.ts'
import { invalidIpAccessControlList, type Refusal } from '../account/refusal.ts'
import { done, served } from './answer.ts'
import { post, remove } from './endpoint.ts'
import { formParser, numberOf, shortText } from './form.ts'
import { ipAccessControlListJson, ipAddressJson } from './ip-access-control-lists.ts'

const isWrong = (name: string) => invalidIpAccessControlList(`${name} is missing or invalid`)
const maxFriendlyName = 255
const parseName = (form: URLSearchParams) => shortText(maxFriendlyName)(form.get('FriendlyName') ?? '')

function parseAddressForm(form: URLSearchParams): Result<Partial<AddressSettings>, Refusal> {
  const { optional, result } = formParser(form, isWrong)
  return result({
    ...optional('FriendlyName', shortText(maxFriendlyName), (friendlyName) => ({ friendlyName })),
    ...optional('IpAddress', parseIpv4, (address) => ({ address })),
    ...optional('CidrPrefixLength', numberOf(parseCidrPrefixLength), (prefixLength) => ({ prefixLength })),
  })
}

/** twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource, sip-ipaddress-resource */
export const ipAccessControlListWriteEndpoints = [
  post('/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json', ({ tables, region, form, now }) => {
    const name = parseName(form)
    if (name === undefined) return isWrong('FriendlyName')
    return served(createIpAccessControlList(tables, region, name, now), ipAccessControlListJson, 201)
  }),
  post('/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json', (call, param) => {
    const name = parseName(call.form)
    if (name === undefined) return isWrong('FriendlyName')
    const renamed = renameList(call.tables, 'ipAccessControlList', call.region, param('Sid'), name, call.now)
    return served(renamed, ipAccessControlListJson)
  }),
  remove('/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json', ({ tables, region }, param) =>
    done(deleteList(tables, 'ipAccessControlList', region, param('Sid'))),
  ),
  post('/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{ListSid}/IpAddresses.json', (call, param) => {
    const settings = parseAddressForm(call.form)
    if (!settings.ok) return settings
    const { friendlyName, address } = settings.value
    if (friendlyName === undefined) return isWrong('FriendlyName')
    if (address === undefined) return isWrong('IpAddress')
    const entry = { ...settings.value, friendlyName, address }
    return served(createIpAddress(call.tables, call.region, param('ListSid'), entry, call.now), ipAddressJson, 201)
  }),
  post('/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{ListSid}/IpAddresses/{Sid}.json', (call, param) => {
    const settings = parseAddressForm(call.form)
    if (!settings.ok) return settings
    const { tables, region, now } = call
    return served(updateIpAddress(tables, region, param('ListSid'), param('Sid'), settings.value, now), ipAddressJson)
  }),
  remove(
    '/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{ListSid}/IpAddresses/{Sid}.json',
    ({ tables, region }, param) => done(deleteEntry(tables, 'ipAddress', region, param('ListSid'), param('Sid'))),
  ),
]
