import { describe, expect, it } from 'vitest'
import { eastMountain, office } from '../../../domain/account/facts-fixture.ts'
import { callsWords, reservationWords, routeWords, unreadWords } from './deletion-text.ts'

describe('the words of a deletion', () => {
  it('names the calls by leg and number', () => {
    const names = new Map([[office, 'Office']])
    expect(callsWords({ leg: 'termination', domainName: eastMountain }, names)).toBe('Calls from your PBX')
    expect(callsWords({ leg: 'origination', number: office }, names)).toBe('Calls to +1 402 555 1212 (Office)')
    expect(callsWords({ leg: 'origination', number: office }, new Map())).toBe('Calls to +1 402 555 1212')
  })

  it.each([
    [{ activeIn: 'us1', unanswered: true, reserved: false }, 'stays active in US1, where no instance answers it'],
    [{ activeIn: 'us1', unanswered: false, reserved: false }, 'stays active in US1, whose instance answers it'],
    [{ activeIn: 'us1', unanswered: undefined, reserved: false }, 'whether an instance answers there has not loaded'],
    [{ activeIn: undefined, unanswered: undefined, reserved: false }, 'where it leads has not loaded'],
  ] as const)('describes the route %o: %s', (name, words) => {
    expect(routeWords(eastMountain, name)).toContain(words)
  })

  it('mentions the reservation unless another Region is known to have the name', () => {
    const said = (reserved: boolean | undefined) =>
      reservationWords(eastMountain, { activeIn: 'us1', unanswered: true, reserved }, { othersNotRead: ['au1'] })
    expect(said(false)).toBeNull()
    expect(said(true)).toMatch(/^No other Region of your account has the name/)
    expect(said(undefined)).toMatch(/^Unless AU1, which could not be loaded, has the name/)
  })

  it('says what each thing that has not loaded could mean', () => {
    expect(unreadWords({ kind: 'number-routes', count: 2 }, 'IE1')).toBe(
      'where calls to 2 numbers go: they may arrive in IE1',
    )
    expect(unreadWords({ kind: 'region', region: 'us1' }, 'IE1')).toBe('whether US1 could take the calls that arrive')
  })
})
