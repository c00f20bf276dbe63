import { expect, test } from 'vitest'
import { domainOfName } from '../../../domain/base/domain-name.ts'
import { instance, must, trunkSid } from '../../../domain/account/facts-fixture.ts'
import { type RegionCode, regionCodes } from '../../../domain/base/region.ts'
import { groupTrunks } from '../../../domain/account/trunk.ts'
import { apiError } from '../../../forms/form-fixture.ts'
import { problemsOf } from '../../../forms/form-values.ts'
import {
  type Account,
  nameOutcome,
  newTrunkFields,
  newTrunkSettings,
  type NewTrunkValues,
  placeNewTrunkRefusal,
} from './new-trunk-form.ts'

const at = (region: RegionCode, name: string) =>
  instance(region, { sid: trunkSid(region, name), domainName: must(domainOfName(name)), friendlyName: 'East' })

const account: Account = { trunks: groupTrunks([at('us1', 'east')]), regionsRead: regionCodes, refused: [] }
const typed = (changes: Partial<NewTrunkValues>): NewTrunkValues => ({
  region: 'ie1',
  name: '',
  friendlyName: '',
  ...changes,
})
const problems = (changes: Partial<NewTrunkValues>) => problemsOf(newTrunkFields(account), typed(changes))

test('a Region is required, a name is not', () => {
  expect(problems({ region: '' })).toEqual({ region: 'Choose a Region.' })
  expect(problems({})).toEqual({})
})

test('a name is checked for its syntax and against this Region', () => {
  expect(problems({ name: 'we_st' }).name).toContain('A name cannot contain “_”')
  expect(problems({ region: '', name: 'we_st' }).name).toContain('A name cannot contain “_”')
  expect(problems({ region: 'us1', name: 'EAST' }).name).toBe(
    'East already uses this name in US1; a Region can have it only once.',
  )
  expect(problems({ region: 'ie1', name: 'east' })).toEqual({})
})

test('says whether the name adds an instance or is the first one, which gets the route (R11)', () => {
  expect(nameOutcome(typed({ name: 'east' }), account)).toEqual([
    'This will be the IE1 instance of East, which is in US1. Its calls stay where they are.',
  ])
  expect(nameOutcome(typed({ name: 'north' }), account).join(' ')).toMatch(
    /^Free in your account.*processed in IE1 from the start.*does not document/,
  )
  const notAll: Account = { ...account, regionsRead: ['ie1'] }
  expect(nameOutcome(typed({ name: 'north' }), notAll).join(' ')).not.toContain('from the start')
  expect(nameOutcome(typed({}), account)[0]).toContain('your PBX cannot send calls')
})

test('warns when a refused name is typed again', () => {
  const held: Account = { ...account, refused: [must(domainOfName('acme'))] }
  const { advice } = newTrunkFields(held).name
  expect(advice?.('acme', typed({ name: 'acme' }))).toContain('Twilio refused this name (21248)')
  expect(nameOutcome(typed({ name: 'acme' }), held)).toEqual([])
})

test('sends nothing for empty fields', () => {
  expect(
    newTrunkSettings(typed({ name: ' sip:Desk.pstn.dublin.twilio.com;transport=tls ', friendlyName: ' Desk ' })),
  ).toEqual({
    friendlyName: 'Desk',
    domainName: 'desk.pstn.twilio.com',
  })
  expect(newTrunkSettings(typed({}))).toEqual({})
})

test.each([
  [21248, 'name'],
  [21247, 'name'],
  [21245, 'name'],
  [21244, null],
  [20403, null],
])('%i is shown at: %s', (code, field) => {
  expect(placeNewTrunkRefusal(apiError({ code }))).toBe(field)
})
