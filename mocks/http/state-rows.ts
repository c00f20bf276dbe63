import * as v from 'valibot'
import { parseDomainName } from '../../src/domain/base/domain-name.ts'
import { parseE164 } from '../../src/domain/base/e164.ts'
import { type Instant, instantOf } from '../../src/domain/base/instant.ts'
import { parseCidrPrefixLength, parseIpv4 } from '../../src/domain/base/ipv4.ts'
import { parsePriority, parseWeight } from '../../src/domain/account/origination-url.ts'
import { regionCodes } from '../../src/domain/base/region.ts'
import {
  parseCallSid,
  parseCredentialListSid,
  parseCredentialSid,
  parseIpAccessControlListSid,
  parseIpAddressSid,
  parseOriginationUrlSid,
  parsePhoneNumberSid,
  parseRouteSid,
  parseTrunkSid,
} from '../../src/domain/base/sid.ts'
import {
  recordingModes,
  recordingTrims,
  transferCallerIds,
  transferModes,
} from '../../src/domain/account/trunk-instance.ts'
import { isRecord } from '../account/is-record.ts'
import type { Kind, Rows } from '../account/rows.ts'

type Schema<T> = v.GenericSchema<unknown, T>

/** Accepts only what the parser can parse. */
function parsing<Wire, T>(parse: (wire: Wire) => T | undefined) {
  return v.rawTransform<Wire, T>(({ dataset, addIssue, NEVER }) => {
    const value = parse(dataset.value)
    if (value !== undefined) return value
    addIssue({ message: 'Not understood' })
    return NEVER
  })
}

const textOf = <T>(parse: (text: string) => T | undefined) => v.pipe(v.string(), parsing(parse))
const numberOf = <T>(parse: (value: number) => T | undefined) => v.pipe(v.number(), parsing(parse))

/** Longer than any text that the API accepts. */
const longestText = 4000
const text = textOf((value) => (value.length <= longestText ? value : undefined))
const maybe = v.nullable(text)
const yes = v.boolean()

const century = 36_525 * 24 * 60 * 60_000
/** Whole seconds from 1970 to 2070. */
export const instant = numberOf((value): Instant | undefined =>
  value >= 0 && value < century && value % 1000 === 0 ? instantOf(value) : undefined,
)
export const count = (most: number) =>
  numberOf((value) => (Number.isInteger(value) && value >= 0 && value <= most ? value : undefined))
const seq = count(1e9)
const region = v.picklist(regionCodes)
const method = v.picklist(['GET', 'POST'])

const trunkSid = textOf(parseTrunkSid)
const addressList = textOf(parseIpAccessControlListSid)
const credentialList = textOf(parseCredentialListSid)
const domainName = textOf(parseDomainName)
const e164 = textOf(parseE164)

const dated = { seq, dateCreated: instant, dateUpdated: instant }
const regional = { ...dated, region }

/** `v.object` also takes a list, which matters where every member is optional. */
const notList = v.custom<Readonly<Record<string, unknown>>>(isRecord)

const use = {
  trunkSid: v.nullable(trunkSid),
  voiceUrl: maybe,
  emergency: yes,
  settings: v.exactOptional(
    v.pipe(
      notList,
      v.object({
        voiceMethod: v.exactOptional(method),
        voiceFallbackUrl: v.exactOptional(maybe),
        voiceFallbackMethod: v.exactOptional(method),
        voiceCallerIdLookup: v.exactOptional(yes),
        voiceApplicationSid: v.exactOptional(maybe),
        voiceReceiveMode: v.exactOptional(v.picklist(['voice', 'fax'])),
        statusCallback: v.exactOptional(maybe),
        statusCallbackMethod: v.exactOptional(method),
        smsUrl: v.exactOptional(maybe),
        smsMethod: v.exactOptional(method),
        smsFallbackUrl: v.exactOptional(maybe),
        smsFallbackMethod: v.exactOptional(method),
        smsApplicationSid: v.exactOptional(maybe),
        emergencyAddressSid: v.exactOptional(maybe),
        identitySid: v.exactOptional(maybe),
        addressSid: v.exactOptional(maybe),
        bundleSid: v.exactOptional(maybe),
      }),
    ),
  ),
  dateCreated: instant,
  dateUpdated: instant,
}

export const inRegions = <T>(here: Schema<T>) =>
  v.pipe(notList, v.object({ us1: v.exactOptional(here), ie1: v.exactOptional(here), au1: v.exactOptional(here) }))

const attached = v.object({
  ...regional,
  trunkSid,
  listSid: textOf((sid) => parseIpAccessControlListSid(sid) ?? parseCredentialListSid(sid)),
})

const routeParts = {
  friendlyName: maybe,
  voiceRegion: region,
  formerRegion: v.nullable(region),
  dateCreated: instant,
  dateUpdated: instant,
}
const route = v.object({ seq, sid: textOf(parseRouteSid), ...routeParts })

/** The schema of each kind of row in an imported state. Unknown members are dropped. */
export const rowSchemas: { readonly [K in Exclude<Kind, 'demo'>]: Schema<Rows[K]> } = {
  trunk: v.object({
    ...regional,
    sid: trunkSid,
    friendlyName: maybe,
    domainName: v.nullable(domainName),
    secure: yes,
    recording: v.object({ mode: v.picklist(recordingModes), trim: v.picklist(recordingTrims) }),
    transferMode: v.picklist(transferModes),
    transferCallerId: v.picklist(transferCallerIds),
    cnamLookupEnabled: yes,
    disasterRecoveryUrl: maybe,
    disasterRecoveryMethod: method,
    symmetricRtpEnabled: yes,
    cps: v.exactOptional(count(10_000)),
  }),
  originationUrl: v.object({
    ...regional,
    sid: textOf(parseOriginationUrlSid),
    trunkSid,
    friendlyName: text,
    sipUrl: text,
    priority: numberOf(parsePriority),
    weight: numberOf(parseWeight),
    enabled: yes,
  }),
  ipAccessControlList: v.object({ ...regional, sid: addressList, friendlyName: text }),
  ipAddress: v.object({
    ...regional,
    sid: textOf(parseIpAddressSid),
    listSid: addressList,
    friendlyName: text,
    address: textOf(parseIpv4),
    prefixLength: numberOf(parseCidrPrefixLength),
  }),
  credentialList: v.object({ ...regional, sid: credentialList, friendlyName: text }),
  credential: v.object({
    ...regional,
    sid: textOf(parseCredentialSid),
    listSid: credentialList,
    username: text,
    password: text,
  }),
  attachedIpAccessControlList: attached,
  attachedCredentialList: attached,
  numberRun: v.object({
    seq,
    routeSeq: seq,
    first: e164,
    count: count(200_000),
    names: v.array(text),
    desk: text,
    after: count(1e9),
    configurations: inRegions(v.object(use)),
    route: v.nullable(v.object(routeParts)),
  }),
  number: v.object({
    seq,
    sid: textOf(parsePhoneNumberSid),
    number: e164,
    configurations: inRegions(v.object({ friendlyName: text, ...use })),
  }),
  terminationRoute: route,
  numberRoute: route,
  sipDomainRoute: route,
  call: v.object({
    seq,
    sid: textOf(parseCallSid),
    region,
    trunkSid: v.nullable(trunkSid),
    phoneNumberSid: v.nullable(textOf(parsePhoneNumberSid)),
    direction: v.picklist(['trunking-terminating', 'trunking-originating', 'inbound']),
    from: text,
    to: text,
    status: v.picklist(['completed', 'busy', 'failed', 'no-answer']),
    startTime: instant,
    endTime: instant,
  }),
  knownCaller: v.object({
    seq,
    domainName,
    name: text,
    address: textOf(parseIpv4),
    credentials: v.nullable(v.object({ username: text, password: text })),
  }),
  reservedName: v.object({ seq, domainName, until: instant }),
  foreignName: v.object({ seq, domainName }),
  counter: v.object({ seq }),
}
