import { refusedSipUris } from './sip-uri.cases.ts'

// What each form refuses, and what the API answers to the same values. Run against the console's rules and, as requests,
// against the mock, so that the two are tested independently. For tests only.

/** Valid values for each form, in East Mountain Office's account in IE1. */
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

/** What exists in IE1 that a form's values may clash with. */
export const present = {
  names: ['east-mountain-office', 'galway-claims'],
  accessLists: ['Office SBC', 'Claims SBC'],
  credentialLists: ['Office PBX users', 'Claims PBX'],
  addresses: ['203.0.113.7/32', '203.0.113.8/32'],
  users: ['sbc-admin'],
} as const

/** The request parameters for a form's texts. */
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
  /** The kind of problem that the form shows. */
  readonly kind: string
  readonly status: number
  readonly code: number
  /** Only for a create; an update cannot cause it. */
  readonly onlyNew?: true
  /** What the form would send instead of the text, if it accepts more forms than the API. */
  readonly sent?: Texts
}

/** For one field: texts with the kind of their problem. The API answers all with 400 and the code. */
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

/** Refused by the form and by the API. */
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

  // The form ignores spaces around it.
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
  // An entry may keep its address but not take another's.
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
