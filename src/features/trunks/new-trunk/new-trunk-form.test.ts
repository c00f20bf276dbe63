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

test('a Region must be chosen, a name need not be given', () => {
  expect(problems({ region: '' })).toEqual({ region: 'Choose the Region.' })
  expect(problems({})).toEqual({})
})

test('a name is checked by its form, and by what this Region has', () => {
  expect(problems({ name: 'we_st' }).name).toContain('A name cannot contain “_”')
  expect(problems({ region: '', name: 'we_st' }).name).toContain('A name cannot contain “_”')
  expect(problems({ region: 'us1', name: 'EAST' }).name).toBe(
    'East already uses this name in US1; a Region can have it only once.',
  )
  expect(problems({ region: 'ie1', name: 'east' })).toEqual({})
})

test('what becomes of the name is said: one more instance, or the first one, which has the route (R11)', () => {
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

test('a name that was refused once is warned of when it is typed again', () => {
  const held: Account = { ...account, refused: [must(domainOfName('acme'))] }
  const { advice } = newTrunkFields(held).name
  expect(advice?.('acme', typed({ name: 'acme' }))).toContain('Twilio refused this name (21248)')
  expect(nameOutcome(typed({ name: 'acme' }), held)).toEqual([])
})

test('what is sent: nothing for what is empty', () => {
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
])('%i is told at: %s', (code, field) => {
  expect(placeNewTrunkRefusal(apiError({ code }))).toBe(field)
})
