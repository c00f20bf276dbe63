import { sidOf } from '../account/sids.ts'
import { type RefusalCase, testRefusals } from '../tests/refused.ts'
import { api, routes } from '../tests/test-client.ts'

const seed = 'ie1/east-mountain-office'
const accessLists = api('ie1', '/SIP/IpAccessControlLists')
const accessList = `${accessLists}/${sidOf.ipAccessControlList(seed)}`
const address = sidOf.ipAddress(`${seed}/203.0.113.7/32`)
const credentialLists = api('ie1', '/SIP/CredentialLists')
const credentialList = `${credentialLists}/${sidOf.credentialList(seed)}`
const credential = sidOf.credential(`${seed}/sbc-admin`)
const numbers = (region: 'us1' | 'ie1' | 'au1' = 'ie1') => api(region, '/IncomingPhoneNumbers')
const mainLine = sidOf.phoneNumber('+14025551212')

const entry = { FriendlyName: 'Spare', IpAddress: '198.51.100.9' }
const user = { Username: 'night', Password: 'Correct9horse' }

const ipAccessControlLists: readonly RefusalCase[] = [
  ...[accessLists, accessList].flatMap((path): RefusalCase[] => [
    [`POST ${path}.json`, {}, 400, 21235],
    [`POST ${path}.json`, { FriendlyName: '' }, 400, 21235],
    [`POST ${path}.json`, { FriendlyName: 'x'.repeat(256) }, 400, 21235],
    [`POST ${path}.json`, { FriendlyName: 'Claims SBC' }, 400, 21235],
  ]),
  [`DELETE ${accessList}.json`, {}, 400, 21236],
  [`POST ${accessList}/IpAddresses.json`, {}, 400, 21235],
  [`POST ${accessList}/IpAddresses.json`, { FriendlyName: 'Spare' }, 400, 21235],
  [`POST ${accessList}/IpAddresses.json`, { IpAddress: '198.51.100.9' }, 400, 21235],
  [`POST ${accessList}/IpAddresses.json`, { ...entry, IpAddress: '203.0.113.7' }, 400, 21235],
  [`POST ${accessList}/IpAddresses/${address}.json`, { IpAddress: '203.0.113.8' }, 400, 21235],
  ...[`${accessList}/IpAddresses`, `${accessList}/IpAddresses/${address}`].flatMap((path): RefusalCase[] => [
    [`POST ${path}.json`, { ...entry, FriendlyName: 'x'.repeat(256) }, 400, 21235],
    [`POST ${path}.json`, { ...entry, IpAddress: '198.51.100.*' }, 400, 21235],
    [`POST ${path}.json`, { ...entry, IpAddress: '198.51.100.256' }, 400, 21235],
    [`POST ${path}.json`, { ...entry, IpAddress: '198.51.100' }, 400, 21235],
    [`POST ${path}.json`, { ...entry, IpAddress: '2001:db8::9' }, 400, 21235],
    [`POST ${path}.json`, { ...entry, IpAddress: '198.51.100.0/24' }, 400, 21235],
    [`POST ${path}.json`, { ...entry, CidrPrefixLength: '33' }, 400, 21235],
    [`POST ${path}.json`, { ...entry, CidrPrefixLength: '-1' }, 400, 21235],
    [`POST ${path}.json`, { ...entry, CidrPrefixLength: '24.5' }, 400, 21235],
    [`POST ${path}.json`, { ...entry, CidrPrefixLength: '' }, 400, 21235],
  ]),
]

const credentials: readonly RefusalCase[] = [
  ...[credentialLists, credentialList].flatMap((path): RefusalCase[] => [
    [`POST ${path}.json`, {}, 400, 21240],
    [`POST ${path}.json`, { FriendlyName: '' }, 400, 21240],
    [`POST ${path}.json`, { FriendlyName: 'x'.repeat(65) }, 400, 21240],
    [`POST ${path}.json`, { FriendlyName: 'Claims PBX' }, 400, 21240],
  ]),
  [`DELETE ${credentialList}.json`, {}, 400, 21241],
  [`POST ${credentialList}/Credentials.json`, {}, 400, 21240],
  [`POST ${credentialList}/Credentials.json`, { Password: user.Password }, 400, 21240],
  [`POST ${credentialList}/Credentials.json`, { Username: 'night' }, 400, 21240],
  [`POST ${credentialList}/Credentials.json`, { ...user, Username: '' }, 400, 21240],
  [`POST ${credentialList}/Credentials.json`, { ...user, Username: 'x'.repeat(33) }, 400, 21240],
  [`POST ${credentialList}/Credentials.json`, { ...user, Username: 'sbc-admin' }, 400, 21243],
  ...[`${credentialList}/Credentials`, `${credentialList}/Credentials/${credential}`].flatMap((path): RefusalCase[] => [
    [`POST ${path}.json`, { ...user, Password: '' }, 400, 21240],
    [`POST ${path}.json`, { ...user, Password: 'Short9horse' }, 400, 21240],
    [`POST ${path}.json`, { ...user, Password: 'correct9horse' }, 400, 21240],
    [`POST ${path}.json`, { ...user, Password: 'CORRECT9HORSE' }, 400, 21240],
    [`POST ${path}.json`, { ...user, Password: 'CorrectHorses' }, 400, 21240],
  ]),
]

const incomingPhoneNumbers: readonly RefusalCase[] = [
  [`POST ${numbers('us1')}.json`, {}, 400, 20001],
  [`POST ${numbers('us1')}.json`, { PhoneNumber: '4025550155' }, 400, 21421],
  [`POST ${numbers('us1')}.json`, { PhoneNumber: '' }, 400, 21421],
  [`POST ${numbers('us1')}.json`, { PhoneNumber: '+14025551212' }, 400, 21422],
  [`POST ${numbers('us1')}.json`, { AreaCode: '12' }, 400, 21451],
  [`POST ${numbers('us1')}.json`, { AreaCode: '042' }, 400, 21451],
  [`POST ${numbers('us1')}.json`, { PhoneNumber: '+14025550155', VoiceUrl: 'ivr' }, 400, 21402],
  [`POST ${numbers('us1')}.json`, { PhoneNumber: '+14025550155', TrunkSid: sidOf.trunk(seed) }, 400, 20001],
  [`POST ${numbers()}.json`, { PhoneNumber: '+14025550155' }, 405, 20004],
  [`POST ${numbers('au1')}.json`, { PhoneNumber: '+14025550155' }, 405, 20004],
  ...['VoiceUrl', 'VoiceFallbackUrl', 'StatusCallback', 'SmsUrl', 'SmsFallbackUrl'].map((name): RefusalCase => [
    `POST ${numbers()}/${mainLine}.json`,
    { [name]: 'ftp://ivr.example' },
    400,
    21402,
  ]),
  ...['VoiceMethod', 'VoiceFallbackMethod', 'StatusCallbackMethod', 'SmsMethod', 'SmsFallbackMethod'].map(
    (name): RefusalCase => [`POST ${numbers()}/${mainLine}.json`, { [name]: 'PUT' }, 400, 21403],
  ),
  ...Object.entries({
    TrunkSid: 'TK71',
    VoiceApplicationSid: 'AP71',
    SmsApplicationSid: 'TK71',
    EmergencyAddressSid: 'AD71',
    AddressSid: 'AD71',
    IdentitySid: 'RI71',
    BundleSid: 'BU71',
    AccountSid: `AC${'0'.repeat(32)}`,
    VoiceCallerIdLookup: 'yes',
    VoiceReceiveMode: 'video',
    EmergencyStatus: 'active',
    FriendlyName: 'x'.repeat(65),
  }).map(([name, text]): RefusalCase => [`POST ${numbers()}/${mainLine}.json`, { [name]: text }, 400, 20001]),
  [`POST ${numbers()}/${mainLine}.json`, { TrunkSid: sidOf.trunk('us1/east-mountain-office') }, 400, 20001],
  [`POST ${numbers()}/${mainLine}.json`, { TrunkSid: `TK${'0'.repeat(32)}` }, 400, 20001],
  [`GET ${numbers('au1')}/${mainLine}.json`, {}, 400, 22199],
  [`DELETE ${numbers('au1')}/${mainLine}.json`, {}, 400, 22199],
]

const east = routes('ie1', '/Trunks/east-mountain-office.pstn.twilio.com')

testRefusals([
  ...ipAccessControlLists,
  ...credentials,
  ...incomingPhoneNumbers,
  ...['AL71', sidOf.ipAccessControlList('us1/east-mountain-office'), credential].flatMap((sid): RefusalCase[] => [
    [`POST ${accessLists}/${sid}.json`, { FriendlyName: 'West' }, 404, 20404],
    [`DELETE ${accessLists}/${sid}.json`, {}, 404, 20404],
    [`POST ${accessLists}/${sid}/IpAddresses.json`, entry, 404, 20404],
    [`POST ${accessLists}/${sid}/IpAddresses/${address}.json`, entry, 404, 20404],
    [`DELETE ${accessLists}/${sid}/IpAddresses/${address}.json`, {}, 404, 20404],
    [`DELETE ${accessList}/IpAddresses/${sid}.json`, {}, 404, 20404],
  ]),
  ...['CL71', sidOf.credentialList('us1/east-mountain-office'), address].flatMap((sid): RefusalCase[] => [
    [`POST ${credentialLists}/${sid}.json`, { FriendlyName: 'West' }, 404, 20404],
    [`DELETE ${credentialLists}/${sid}.json`, {}, 404, 20404],
    [`POST ${credentialLists}/${sid}/Credentials.json`, user, 404, 20404],
    [`POST ${credentialLists}/${sid}/Credentials/${credential}.json`, user, 404, 20404],
    [`DELETE ${credentialLists}/${sid}/Credentials/${credential}.json`, {}, 404, 20404],
    [`DELETE ${credentialList}/Credentials/${sid}.json`, {}, 404, 20404],
  ]),
  ...['PN71', `PN${'0'.repeat(32)}`].flatMap((sid): RefusalCase[] => [
    [`GET ${numbers()}/${sid}.json`, {}, 404, 20404],
    [`POST ${numbers()}/${sid}.json`, { FriendlyName: 'West' }, 404, 20404],
    [`DELETE ${numbers()}/${sid}.json`, {}, 404, 20404],
  ]),
  [`GET ${api('ie1', '/Calls/CA71.json')}`, {}, 404, 20404],
  [`POST ${api('ie1', '/Calls.json')}`, { To: '+14025551212' }, 405, 20004],
  [`POST ${east}`, { VoiceRegion: 'jp1' }, 400, 21252],
  [`POST ${east}`, { VoiceRegion: 'IE1' }, 400, 21252],
  [`POST ${east}`, { VoiceRegion: '' }, 400, 21252],
  [`POST ${east}`, { VoiceRegion: 'ie1', FriendlyName: 'x'.repeat(65) }, 400, 20001],
  [`POST ${routes('ie1', '/PhoneNumbers/+14025551212')}`, { VoiceRegion: 'dublin' }, 400, 21252],
  [`POST ${routes('ie1', '/Trunks/nobody.pstn.twilio.com')}`, { VoiceRegion: 'ie1' }, 404, 20404],
  [`POST ${routes('ie1', '/PhoneNumbers/+14025550199')}`, { VoiceRegion: 'ie1' }, 404, 20404],
  [`DELETE ${east}`, {}, 405, 20004],
  [`GET ${routes('ie1', '/Trunks')}`, {}, 404, 20404],
])
