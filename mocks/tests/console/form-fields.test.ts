import { expect, test } from 'vitest'
import { cidr, instance, must, trunkSid } from '../../../src/domain/account/facts-fixture.ts'
import { groupTrunks } from '../../../src/domain/account/trunk.ts'
import { domainOfName } from '../../../src/domain/base/domain-name.ts'
import { regionCodes } from '../../../src/domain/base/region.ts'
import { type FormName, present, refusedCases, validTexts } from '../../../src/domain/cases/form-rules.cases.ts'
import { takenCases } from '../../../src/domain/cases/form-taken.cases.ts'
import { addressFields } from '../../../src/features/access/address-form.ts'
import { listNameFields } from '../../../src/features/access/list-name-form.ts'
import { userFields } from '../../../src/features/access/user-form.ts'
import { generalFields, generalValues } from '../../../src/features/trunks/general-form.ts'
import { newTrunkFields } from '../../../src/features/trunks/new-trunk/new-trunk-form.ts'
import { urlFields } from '../../../src/features/trunks/origination/url-form.ts'
import { adviceOn, type FieldSpecs, type FormValues, problemsOf } from '../../../src/forms/form-values.ts'

// The fields of the console's own forms against the table that the mock runs as requests.

const names = present.names.map((name) =>
  instance('ie1', { sid: trunkSid('ie1', name), domainName: must(domainOfName(name)), friendlyName: name }),
)
const account = { trunks: groupTrunks(names), regionsRead: regionCodes, refused: [] }
const addresses = present.addresses.map((text) => ({ friendlyName: text, cidr: cidr(text) }))

type Texts = Readonly<Record<string, string>>
type Said = { readonly problems: readonly string[]; readonly advice: readonly string[] }

/** The fields of which a form says that something is wrong, or to be known. */
const said = <V extends FormValues>(fields: FieldSpecs<V>, values: V): Said => ({
  problems: Object.keys(problemsOf(fields, values)),
  advice: Object.keys(adviceOn(fields, values)),
})

const forms: Readonly<Record<Exclude<FormName, 'recording'>, (texts: Texts) => Said>> = {
  trunk: ({ name = '', friendlyName = '', disasterRecoveryUrl = '' }) => {
    const made = said(newTrunkFields(account), { region: 'ie1', name, friendlyName })
    const general = generalValues(instance('ie1', { friendlyName, disasterRecoveryUrl }))
    const { problems, advice } = said(generalFields, general)
    return {
      problems: [...new Set([...made.problems, ...problems])],
      advice: [...new Set([...made.advice, ...advice])],
    }
  },
  'origination-uri': ({ friendlyName = '', sipUrl = '', priority = '', weight = '' }) =>
    said(urlFields({ region: 'ie1', secure: false }), { friendlyName, sipUrl, priority, weight, enabled: true }),
  'access-list': ({ friendlyName = '' }) =>
    said(listNameFields('ip-access-control-lists', present.accessLists), { friendlyName }),
  address: ({ friendlyName = '', address = '' }) => said(addressFields(addresses), { friendlyName, address }),
  'credential-list': ({ friendlyName = '' }) =>
    said(listNameFields('credential-lists', present.credentialLists), { friendlyName }),
  credential: ({ username = '', password = '' }) => said(userFields(present.users), { username, password }),
  password: ({ password = '' }) => said(userFields([]), { username: 'sbc-admin', password }),
}

type Case = { readonly form: FormName; readonly field: string; readonly text: string }

/** A choice offers what the API takes, and needs no rule. */
const choices = ['transferMode', 'transferCallerId', 'disasterRecoveryMethod', 'mode', 'trim']
const isTyped = ({ field }: Case): boolean => !choices.includes(field)

/** Of a form as it is valid, but for one field. */
function saidOf({ form, field, text }: Case): Said {
  if (form === 'recording') throw new Error('Recording has no field for text')
  return forms[form]({ ...validTexts[form], [field]: text })
}

test.each(refusedCases.filter(isTyped))('$form says what is wrong with $field $text', (one) => {
  expect(saidOf(one).problems).toEqual([one.field])
})

test.each(takenCases.filter(isTyped))('$form sends $field $text, with advice for $warnings', (one) => {
  // The warnings of a URI are listed beside it, each with its fix.
  const isAdvised = one.warnings.length > 0 && one.field !== 'sipUrl'
  expect(saidOf(one)).toEqual({ problems: [], advice: isAdvised ? [one.field] : [] })
})
