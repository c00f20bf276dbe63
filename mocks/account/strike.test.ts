import { describe, expect, test } from 'vitest'
import { arm, type ArmedFault, type Effect, type Fault } from './fault.ts'
import { strike, type Struck } from './strike.ts'

const fault: Fault = { region: 'ie1', operation: 'routes.write', effect: 'status-503', times: 'once' }
const write = (region: Struck['region']): Struck => ({ region, product: 'routes', resource: 'Trunks', access: 'write' })

/** The effects on consecutive calls. */
function effectsOn(faults: readonly Fault[], calls: readonly Struck[]): readonly (Effect | null)[] {
  let armed: readonly ArmedFault[] = faults.map(arm)
  return calls.map((call) => {
    const { effect, remaining } = strike(armed, call)
    armed = remaining
    return effect
  })
}

const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value)

describe('what a fault strikes', () => {
  test.each<[Partial<Fault>, Partial<Struck>, boolean]>([
    [{}, {}, true],
    [{}, { region: 'us1' }, false],
    [{ region: 'any' }, { region: 'us1' }, true],
    [{}, { access: 'read' }, false],
    [{}, { product: 'trunking' }, false],
    [{ operation: 'routes' }, { access: 'read' }, true],
    [{ operation: 'write' }, { product: 'api' }, true],
    [{ operation: 'write' }, { access: 'read' }, false],
    [{ operation: 'any' }, { product: 'trunking', access: 'read' }, true],
    [{ operation: 'trunking.read' }, { product: 'trunking', access: 'read' }, true],
    [{ operation: 'trunking.read' }, { product: 'trunking' }, false],
    [{ operation: 'routes.Trunks' }, { access: 'read' }, true],
    [{ operation: 'routes.Trunks' }, { product: 'trunking' }, false],
    [{ operation: 'routes.Trunks' }, { resource: 'PhoneNumbers' }, false],
    [{ operation: 'routes.Trunks.write' }, {}, true],
    [{ operation: 'routes.Trunks.write' }, { access: 'read' }, false],
    [{ operation: 'trunking.OriginationUrls.write' }, { product: 'trunking', resource: 'OriginationUrls' }, true],
  ])('%o on %o: %s', (changes, call, expected) => {
    const { effect } = strike([arm({ ...fault, ...changes })], { ...write('ie1'), ...call })
    expect(effect).toBe(expected ? 'status-503' : null)
  })
})

describe('how often', () => {
  test('once strikes one request', () => {
    expect(effectsOn([fault], [write('ie1'), write('ie1')])).toEqual(['status-503', null])
  })

  test('always strikes every request and keeps no count', () => {
    const calls = [write('ie1'), write('us1'), write('ie1')]
    const always: Fault = { ...fault, times: 'always' }
    expect(effectsOn([always], calls)).toEqual(['status-503', null, 'status-503'])
    const armed = [arm(always)]
    expect(strike(armed, write('ie1')).remaining).toBe(armed)
  })

  test('next-3 strikes three requests', () => {
    const next: Fault = { ...fault, times: 'next-3' }
    const calls = [write('ie1'), write('us1'), ...times(3, write('ie1'))]
    expect(effectsOn([next], calls)).toEqual(['status-503', null, 'status-503', 'status-503', null])
  })

  test('once in any Region fails the request and its fall-backs, but not the retry', () => {
    const calls = [write('ie1'), write('us1'), write('au1'), write('ie1')]
    const once: Fault = { ...fault, region: 'any' }
    expect(effectsOn([once], calls)).toEqual(['status-503', 'status-503', 'status-503', null])
  })

  test('once in any Region ends when the same Region is asked again', () => {
    const once: Fault = { ...fault, region: 'any', effect: 'drop-connection' }
    expect(effectsOn([once], [write('ie1'), write('ie1'), write('us1')])).toEqual(['drop-connection', null, null])
  })

  test.each([
    [0, 0, 0],
    [20, 150, 250],
    [100, 1000, 1000],
  ])('%i percent', (percent, least, most) => {
    const calls = times(1000, write('ie1'))
    const struck = effectsOn([{ ...fault, times: `${percent}-percent` }], calls).filter((effect) => effect !== null)
    expect(struck.length).toBeGreaterThanOrEqual(least)
    expect(struck.length).toBeLessThanOrEqual(most)
  })

  test('a percentage strikes the same requests each time, and different ones with another seed', () => {
    const drawn = (of: Fault['times']) => effectsOn([{ ...fault, times: of }], times(100, write('ie1')))
    expect(drawn('50-percent-autumn')).toEqual(drawn('50-percent-autumn'))
    expect(drawn('50-percent-autumn')).not.toEqual(drawn('50-percent-spring'))
  })
})

describe('several faults', () => {
  const latency = (milliseconds: number, often: Fault['times']): Fault => ({
    region: 'any',
    operation: 'any',
    effect: `latency-${milliseconds}`,
    times: often,
  })

  test('latencies add up, and the first of the other faults strikes', () => {
    const other: Fault = { ...fault, effect: 'status-409' }
    const armed = [latency(100, 'always'), fault, other, latency(20, 'once')].map(arm)
    const first = strike(armed, write('ie1'))
    expect(first).toMatchObject({ effect: 'status-503', delay: 120 })
    const second = strike(first.remaining, write('ie1'))
    expect(second).toMatchObject({ effect: 'status-409', delay: 100 })
    expect(strike(second.remaining, write('ie1'))).toMatchObject({ effect: null, delay: 100 })
  })

  test('when a percentage does not strike, the next fault can', () => {
    expect(
      effectsOn(
        [
          { ...fault, times: '0-percent' },
          { ...fault, effect: 'status-404' },
        ],
        [write('ie1')],
      ),
    ).toEqual(['status-404'])
  })
})
