import { refusedSipUris } from './sip-uri.cases.ts'

// What each form refuses, and what the API answers to what the form would have sent. Run against the console's rules
// and, as requests, against the mock, so that neither agrees with the other by construction. For tests only.

/** A form with its fields, as in East Mountain Office's account in IE1. Each of these can be sent as it is. */
export const validTexts = {
  trunk: {
    friendlyName: 'North',
    name: 'north',
    transferMode: 'disable-all',
    transferCallerId: 'from-transferee',
    disasterRecoveryUrl: '',
    disasterRecoveryMethod: 'POST',
  },
  recording: { mode: 'record-from-answer', trim: 'trim-silence' },
  'origination-uri': { friendlyName: 'PBX', sipUrl: 'sip:pbx.example;edge=dublin', priority: '10', weight: '10' },
  'access-list': { friendlyName: 'North SBC' },
  address: { friendlyName: 'Spare', address: '198.51.100.9' },
  'credential-list': { friendlyName: 'North PBX' },
  credential: { username: 'night', password: 'Correct9horse' },
  password: { password: 'Correct9horse' },
} as const

export type FormName = keyof typeof validTexts
type Texts = Readonly<Record<string, string>>

/** What the account holds in IE1 that a form may clash with. */
export const present = {
  names: ['east-mountain-office', 'galway-claims'],
  accessLists: ['Office SBC', 'Claims SBC'],
  credentialLists: ['Office PBX users', 'Claims PBX'],
  addresses: ['203.0.113.7/32', '203.0.113.8/32'],
  users: ['sbc-admin'],
} as const

/** The request's parameters that a form's texts stand for. */
export const parametersOf: Readonly<Record<FormName, (texts: Texts) => Texts>> = {
  trunk: ({ name = '', ...texts }) => ({
    ...renamed(texts),
    DomainName: name === '' ? '' : `${name}.pstn.twilio.com`,
  }),
  recording: renamed,
  'origination-uri': (texts) => ({ ...renamed(texts), Enabled: 'true' }),
  'access-list': renamed,
  address: ({ address = '', friendlyName = '' }) => {
    const [ip = '', length] = address.split('/')
    return { FriendlyName: friendlyName, IpAddress: ip, ...(length !== undefined && { CidrPrefixLength: length }) }
  },
  'credential-list': renamed,
  credential: renamed,
  password: renamed,
}

/** `sipUrl` is Twilio's `SipUrl`. */
function renamed(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [field.charAt(0).toUpperCase() + field.slice(1), text]),
  )
}

export type RefusedCase = {
  readonly form: FormName
  readonly field: string
  readonly text: string
  /** The kind of problem that the form shows at the field. */
  readonly kind: string
  readonly status: number
  readonly code: number
  /** Only when something is made: a change of what is there cannot meet it. */
  readonly onlyNew?: true
  /** What the form would send in place of the text, where it reads more into it than the API. */
  readonly sent?: Texts
}

/** For one field: texts, each with the kind of its problem. All are answered by 400 and the code. */
const refused =
  (form: FormName, code: number, more: Partial<RefusedCase> = {}) =>
  (field: string, ...texts: readonly (readonly [text: string, kind: string])[]): readonly RefusedCase[] =>
    texts.map(([text, kind]) => ({ form, field, text, kind, status: 400, code, ...more }))

const x = (count: number): string => 'x'.repeat(count)

const trunkName = refused('trunk', 21245)
const trunk = refused('trunk', 20001)
const recording = refused('recording', 20001)
const originationUri = refused('origination-uri', 20001)
const accessList = refused('access-list', 21235)
const address = refused('address', 21235)
const credentialList = refused('credential-list', 21240)
const credential = refused('credential', 21240, { onlyNew: true })
const password = refused('password', 21240)

/** Refused by the form, and by the API. */
export const refusedCases: readonly RefusedCase[] = [
  ...trunkName(
    'name',
    ['we_st', 'character'],
    ['we st', 'character'],
    ['wést', 'character'],
    ['-west', 'hyphen'],
    ['west-', 'hyphen'],
    ['desk.-west', 'hyphen'],
    ['desk..west', 'empty-label'],
    ['.west', 'empty-label'],
    ['west.', 'empty-label'],
    [x(64), 'label-too-long'],
    [`AC${'0'.repeat(32)}`, 'account-sid'],
  ),
  ...['west.sip.twilio.com', 'west.pstn.london.twilio.com', 'west.pstn.twilio'].flatMap((text) =>
    refused('trunk', 21245, { sent: { DomainName: text } })('name', [text, 'other-suffix']),
  ),
  ...refused('trunk', 21245, { sent: { DomainName: '.pstn.twilio.com' } })('name', ['.pstn.twilio.com', 'no-name']),
  ...refused('trunk', 21248, { onlyNew: true })(
    'name',
    ['galway-claims', 'taken'],
    ['GALWAY-claims', 'taken'],
    ['east-mountain-office', 'taken'],
  ),
  ...trunk('transferMode', ['all', 'not-one-of'], ['', 'not-one-of']),
  ...trunk('transferCallerId', ['from-me', 'not-one-of']),
  ...trunk('disasterRecoveryUrl', ['ftp://west.example', 'not-a-webhook'], ['west.example', 'not-a-url']),
  ...trunk('disasterRecoveryMethod', ['PUT', 'not-one-of']),

  ...recording('mode', ['record', 'not-one-of'], ['', 'not-one-of']),
  ...recording('trim', ['true', 'not-one-of']),

  // The form takes spaces around it for none.
  ...originationUri('sipUrl', ...refusedSipUris.filter(([text]) => text === text.trim())),
  ...originationUri(
    'priority',
    ['', 'required'],
    ['-1', 'out-of-range'],
    ['65536', 'out-of-range'],
    ['1.5', 'not-a-whole-number'],
    ['first', 'not-a-whole-number'],
  ),
  ...originationUri(
    'weight',
    ['', 'required'],
    ['-1', 'out-of-range'],
    ['65536', 'out-of-range'],
    ['1.5', 'not-a-whole-number'],
    ['most', 'not-a-whole-number'],
  ),
  ...originationUri('friendlyName', ['', 'required'], [x(65), 'too-long']),

  ...accessList('friendlyName', ['', 'required'], [x(256), 'too-long'], ['Claims SBC', 'name-taken']),
  ...address(
    'address',
    ['', 'empty'],
    ['198.51.100.256', 'octet-out-of-range'],
    ['198.51.100.09', 'leading-zero'],
    ['198.51.100', 'octets'],
    ['198.51.100.9.9', 'octets'],
    ['198.51.100.0/33', 'prefix-out-of-range'],
    ['198.51.100.0/', 'prefix-out-of-range'],
    ['198.51.100.0/-1', 'prefix-out-of-range'],
    ['198.51.100.0/24.5', 'prefix-out-of-range'],
    ['198.51.100.0/255.255.255.0', 'netmask'],
    ['2001:db8::9', 'ipv6'],
    ['198.51.100.9:5060', 'port'],
    ['pbx.example', 'host-name'],
    ['sip:198.51.100.9', 'uri'],
    ['198.51.100.*', 'wildcard'],
    ['198.51.100.1-9', 'range'],
    ['@@', 'not-an-address'],
  ),
  // An entry may stay as it is, and take no other's place.
  ...refused('address', 21235, { onlyNew: true })('address', ['203.0.113.7', 'duplicate']),
  ...address('address', ['203.0.113.8/32', 'duplicate']),
  ...address('friendlyName', ['', 'required'], [x(256), 'too-long']),

  ...credentialList('friendlyName', ['', 'required'], [x(65), 'too-long'], ['Claims PBX', 'name-taken']),
  ...credential('username', ['', 'required'], [x(33), 'too-long']),
  ...refused('credential', 21243, { onlyNew: true })('username', ['sbc-admin', 'user-name-taken']),
  ...[credential, password].flatMap((of) =>
    of(
      'password',
      ['', 'weak'],
      ['Short9horse', 'weak'],
      ['correct9horse', 'weak'],
      ['CORRECT9HORSE', 'weak'],
      ['CorrectHorses', 'weak'],
    ),
  ),
]
