import { describe, expect, it, test } from 'vitest'
import { readAddressForm, readCredentialForm, readListForm, readPasswordForm } from '../access/access-forms.ts'
import { accountLimits, roomLeft } from '../account/account-limits.ts'
import { domainOfName } from '../base/domain-name.ts'
import { cidr, instance, must, trunkSid } from '../account/facts-fixture.ts'
import { type FormName, present, refusedCases, validTexts } from './form-rules.cases.ts'
import { limitCases, takenCases, takenSipUris, toldByTheApi } from './form-taken.cases.ts'
import { type FormReading, formValues, refusedFields } from '../base/form-reading.ts'
import { readOriginationUriForm, readSipUri } from '../origination/origination-uri-form.ts'
import { regionCodes } from '../base/region.ts'
import { groupTrunks } from '../account/trunk.ts'
import { readNameField, readRecordingForm, readTrunkForm } from '../naming/trunk-form.ts'

// The console's rules against the table of which the mock runs the requests.

const trunks = groupTrunks(
  present.names.map((name) =>
    instance('ie1', { sid: trunkSid('ie1', name), domainName: must(domainOfName(name)), friendlyName: name }),
  ),
)
const names = { region: 'ie1', own: null, trunks, regionsRead: regionCodes, refused: [] } as const
const addresses = present.addresses.map((text) => ({ friendlyName: text, cidr: cidr(text) }))

/** A form as it is valid, but for one field. */
function read(form: FormName, field: string, text: string): FormReading {
  const with_ = <T extends object>(texts: T): T => ({ ...texts, [field]: text })
  switch (form) {
    case 'trunk':
      return readTrunkForm(with_(validTexts.trunk), names)
    case 'recording':
      return readRecordingForm(with_(validTexts.recording))
    case 'origination-uri':
      return readOriginationUriForm(with_(validTexts['origination-uri']), { region: 'ie1', secure: false })
    case 'access-list':
      return readListForm(with_(validTexts['access-list']), 'ip-access-control-list', present.accessLists)
    case 'address':
      return readAddressForm(with_(validTexts.address), addresses)
    case 'credential-list':
      return readListForm(with_(validTexts['credential-list']), 'credential-list', present.credentialLists)
    case 'credential':
      return readCredentialForm(with_(validTexts.credential), present.users)
    case 'password':
      return readPasswordForm(with_(validTexts.password))
  }
}

test.each(refusedCases)('$form refuses $field $text: $kind', ({ form, field, text, kind }) => {
  const reading = read(form, field, text)
  expect(refusedFields(reading)).toEqual([field])
  expect(formValues(reading)).toBeUndefined()
  expect(reading[field]).toMatchObject({ ok: false, problem: { severity: 'refused', kind } })
})

test.each(takenCases)('$form takes $field $text, with $warnings', ({ form, field, text, warnings }) => {
  const reading = read(form, field, text)
  expect(refusedFields(reading)).toEqual([])
  expect(formValues(reading)).toHaveProperty(field)
  expect(reading[field]).toMatchObject({ ok: true, warnings: warnings.map((kind) => ({ kind })) })
})

test.each(takenSipUris)('an origination URI takes %s', (text) => {
  expect(readSipUri(text, { region: 'ie1', secure: false })).toMatchObject({ ok: true, value: text })
})

describe('what only the API knows', () => {
  test.each(toldByTheApi)('%s is taken by the form', (name) => {
    expect(readNameField(name, names).ok).toBe(true)
  })

  it('is warned of once the API has refused it', () => {
    const refused = [must(domainOfName('acme'))]
    expect(readNameField('acme', { ...names, refused })).toMatchObject({ ok: true, warnings: [{ kind: 'doubtful' }] })
  })
})

test.each(limitCases)('the limit of $limit is $most', ({ limit, most, code }) => {
  const name = must(Object.keys(accountLimits).find((one): one is keyof typeof accountLimits => one === limit))
  expect(accountLimits[name]).toMatchObject({ most, code })
  expect([roomLeft(name, most - 1), roomLeft(name, most)]).toEqual([1, 0])
})
