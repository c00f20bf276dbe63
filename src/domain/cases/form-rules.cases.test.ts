import { describe, expect, it, test } from 'vitest'
import { parseAddressEntry } from '../access/address-entry.ts'
import { parsePassword, parseUserName } from '../access/password-rules.ts'
import { accountLimits, roomLeft } from '../account/account-limits.ts'
import { cidr, instance, must, trunkSid } from '../account/facts-fixture.ts'
import { groupTrunks } from '../account/trunk.ts'
import { recordingModes, recordingTrims, transferCallerIds, transferModes } from '../account/trunk-instance.ts'
import { domainOfName } from '../base/domain-name.ts'
import { type FieldReading, type FormReading, formValues, refused, taken } from '../base/form-reading.ts'
import { regionCodes } from '../base/region.ts'
import {
  parseDisasterRecoveryUrl,
  parseEntryName,
  parseListName,
  parseOriginationName,
  parsePriorityText,
  parseTrunkName,
  parseWeightText,
} from '../fields/field-rules.ts'
import { parseNameField } from '../naming/name-field.ts'
import { parseOriginationUri } from '../origination/origination-uri-form.ts'
import { type FormName, present, refusedCases, validTexts } from './form-rules.cases.ts'
import { limitCases, takenCases, takenSipUris, toldByTheApi } from './form-taken.cases.ts'

// The console's rules against the table of which the mock runs the requests.

const trunks = groupTrunks(
  present.names.map((name) =>
    instance('ie1', { sid: trunkSid('ie1', name), domainName: must(domainOfName(name)), friendlyName: name }),
  ),
)
const names = { region: 'ie1', own: null, trunks, regionsRead: regionCodes, refused: [] } as const
const addresses = present.addresses.map((text) => ({ friendlyName: text, cidr: cidr(text) }))

type Parse = (text: string) => FieldReading<unknown, unknown>

/** A choice: the form offers these values, and no other can be picked. */
const offered =
  (values: readonly string[]): Parse =>
  (text) =>
    values.includes(text) ? taken(text) : refused({ severity: 'refused', kind: 'not-one-of' })

const setting = { region: 'ie1', secure: false } as const

/** What the console's forms parse their fields with. */
const parsers: { readonly [Form in FormName]: Readonly<Record<keyof (typeof validTexts)[Form], Parse>> } = {
  trunk: {
    friendlyName: parseTrunkName,
    name: (text) => parseNameField(text, names),
    transferMode: offered(transferModes),
    transferCallerId: offered(transferCallerIds),
    disasterRecoveryUrl: parseDisasterRecoveryUrl,
    disasterRecoveryMethod: offered(['GET', 'POST']),
  },
  recording: { mode: offered(recordingModes), trim: offered(recordingTrims) },
  'origination-uri': {
    friendlyName: parseOriginationName,
    sipUrl: (text) => parseOriginationUri(text, setting),
    priority: parsePriorityText,
    weight: parseWeightText,
  },
  'access-list': { friendlyName: (text) => parseListName(text, 'ip-access-control-list', present.accessLists) },
  address: { friendlyName: parseEntryName, address: (text) => parseAddressEntry(text, addresses) },
  'credential-list': { friendlyName: (text) => parseListName(text, 'credential-list', present.credentialLists) },
  credential: { username: (text) => parseUserName(text, present.users), password: parsePassword },
  password: { password: parsePassword },
}

/** A form as it is valid, but for one field. */
const read = (form: FormName, field: string, text: string): FormReading =>
  Object.fromEntries(
    Object.entries<Parse>(parsers[form]).map(([name, parse]) => {
      const valid: Readonly<Record<string, string>> = validTexts[form]
      return [name, parse(name === field ? text : (valid[name] ?? ''))]
    }),
  )

const refusedFields = (reading: FormReading): readonly string[] =>
  Object.keys(reading).filter((name) => reading[name]?.ok === false)

test.each(refusedCases)('$form refuses $field $text: $kind', ({ form, field, text, kind }) => {
  const reading = read(form, field, text)
  expect(refusedFields(reading)).toEqual([field])
  expect(formValues(reading)).toBeUndefined()
  expect(reading[field]).toMatchObject({ ok: false, problem: { severity: 'refused', kind } })
})

test.each(takenCases)('$form accepts $field $text, with $warnings', ({ form, field, text, warnings }) => {
  const reading = read(form, field, text)
  expect(refusedFields(reading)).toEqual([])
  expect(formValues(reading)).toHaveProperty(field)
  expect(reading[field]).toMatchObject({ ok: true, warnings: warnings.map((kind) => ({ kind })) })
})

test.each(takenSipUris)('an origination URI can be %s', (text) => {
  expect(parseOriginationUri(text, setting)).toMatchObject({ ok: true, value: text })
})

describe('what only the API knows', () => {
  test.each(toldByTheApi)('the form accepts %s', (name) => {
    expect(parseNameField(name, names).ok).toBe(true)
  })

  it('the form warns once the API has refused it', () => {
    const held = [must(domainOfName('acme'))]
    expect(parseNameField('acme', { ...names, refused: held })).toMatchObject({
      ok: true,
      warnings: [{ kind: 'doubtful' }],
    })
  })
})

test.each(limitCases)('the limit of $limit is $most', ({ limit, most, code }) => {
  const name = must(Object.keys(accountLimits).find((one): one is keyof typeof accountLimits => one === limit))
  expect(accountLimits[name]).toMatchObject({ most, code })
  expect([roomLeft(name, most - 1), roomLeft(name, most)]).toEqual([1, 0])
})
