import { describe, expect, it } from 'vitest'
import { implicit, now, propagatingTo, settledIn } from '../account/facts-fixture.ts'
import { routeFindings, type RouteFacts } from './preflight-route.ts'
import { settlesAt } from '../account/route.ts'

const about = (facts: Partial<RouteFacts>) => routeFindings('ie1', { route: undefined, former: null, now, ...facts })

describe('routeFindings for a re-route to IE1', () => {
  it.each<readonly [string, Partial<RouteFacts>, readonly string[]]>([
    ['settled', { route: settledIn('us1') }, ['passed route', 'passed propagation']],
    [
      'never written: undo will make it explicit (R10)',
      { route: implicit },
      ['note implicit-route', 'passed propagation'],
    ],
    ['still propagating to US1', { route: propagatingTo('us1') }, ['passed route', 'warning still-propagating']],
    [
      'still propagating from AU1 to US1',
      { route: propagatingTo('us1'), former: 'au1' },
      ['passed route', 'warning still-propagating'],
    ],
    [
      'the way back, while propagating',
      { route: propagatingTo('us1'), former: 'ie1' },
      ['passed route', 'note still-propagating'],
    ],
    ['the way back, once settled', { route: settledIn('us1'), former: 'ie1' }, ['passed route', 'passed propagation']],
    ['there already', { route: settledIn('ie1') }, ['passed route', 'note already-active', 'passed propagation']],
    ['not loaded', {}, ['not-checked route', 'not-checked propagation']],
  ])('%s', (_, facts, expected) => {
    expect(about(facts).map(({ severity, id, check }) => `${severity} ${id === severity ? check : id}`)).toEqual(
      expected,
    )
  })

  it('says until when, and the former Region if it is known', () => {
    const route = propagatingTo('us1')
    const until = settlesAt(route)
    expect(about({ route })).toContainEqual(expect.objectContaining({ until, former: null, returning: false }))
    expect(about({ route, former: 'ie1' })).toContainEqual(
      expect.objectContaining({ until, former: 'ie1', returning: true }),
    )
  })
})
