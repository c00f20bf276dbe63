import { describe, expect, test } from 'vitest'
import { arm, type ArmedFault, type Effect, type Fault, parseFaults, readFaults, strike, type Struck } from './fault.ts'

const fault: Fault = { region: 'ie1', operation: 'routes.write', effect: 'status-503', times: 'once' }
const write = (region: Struck['region']): Struck => ({ region, product: 'routes', access: 'write' })

/** The effects on calls that come one after the other. */
function effectsOn(faults: readonly Fault[], calls: readonly Struck[]): readonly (Effect | null)[] {
  let armed: readonly ArmedFault[] = faults.map(arm)
  return calls.map((call) => {
    const { effect, remaining } = strike(armed, call)
    armed = remaining
    return effect
  })
}

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
  ])('%o on %o: %s', (changes, call, expected) => {
    const { effect } = strike([arm({ ...fault, ...changes })], { ...write('ie1'), ...call })
    expect(effect).toBe(expected ? 'status-503' : null)
  })
})

describe('how often', () => {
  test('once is once', () => {
    expect(effectsOn([fault], [write('ie1'), write('ie1')])).toEqual(['status-503', null])
  })

  test('always is always', () => {
    const calls = [write('ie1'), write('us1'), write('ie1')]
    expect(effectsOn([{ ...fault, times: 'always' }], calls)).toEqual(['status-503', null, 'status-503'])
  })

  test('once in any Region fails the call and its fall-backs, and lets the repetition through', () => {
    const calls = [write('ie1'), write('us1'), write('au1'), write('ie1')]
    const once: Fault = { ...fault, region: 'any' }
    expect(effectsOn([once], calls)).toEqual(['status-503', 'status-503', 'status-503', null])
  })

  test('once in any Region is over when the same Region is asked again', () => {
    const once: Fault = { ...fault, region: 'any', effect: 'drop-connection' }
    expect(effectsOn([once], [write('ie1'), write('ie1'), write('us1')])).toEqual(['drop-connection', null, null])
  })
})

describe('the switch of the address bar', () => {
  test.each<[string, Fault]>([
    ['ie1.routes.write.503.once', fault],
    ['ie1.routes.write.503', fault],
    ['any.any.drop.always', { region: 'any', operation: 'any', effect: 'drop-connection', times: 'always' }],
    ['us1.api.503', { region: 'us1', operation: 'api', effect: 'status-503', times: 'once' }],
    ['au1.read.drop', { region: 'au1', operation: 'read', effect: 'drop-connection', times: 'once' }],
  ])('%s', (text, expected) => {
    expect(parseFaults(text)).toEqual({ faults: [expected], rejected: [] })
  })

  test.each(['ie2.routes.503', 'ie1.calls.503', 'ie1.routes.write.500', 'ie1.routes', '503', 'ie1..503.once', 'once'])(
    '%s is handed back',
    (text) => {
      expect(parseFaults(text)).toEqual({ faults: [], rejected: [`fault=${text}`] })
    },
  )

  test('several, some of them bad', () => {
    const parsed = parseFaults('ie1.any.503.always,nonsense,us1.write.drop')
    expect(parsed.faults).toHaveLength(2)
    expect(parsed.rejected).toEqual(['fault=nonsense'])
  })
})

describe('as JSON', () => {
  test('what it takes', () => {
    expect(readFaults([fault, { ...fault, region: 'any' }])).toEqual({
      ok: true,
      value: [fault, { ...fault, region: 'any' }],
    })
    expect(readFaults([])).toEqual({ ok: true, value: [] })
  })

  test.each([
    [undefined, 'faults'],
    [[1], 'faults.0'],
    [[fault, { ...fault, region: 'ie2' }], 'faults.1.region'],
    [[{ ...fault, operation: 'calls' }], 'faults.0.operation'],
    [[{ ...fault, effect: '503' }], 'faults.0.effect'],
    [[{ ...fault, times: 'twice' }], 'faults.0.times'],
  ])('%o is refused, naming the place', (value, place) => {
    const read = readFaults(value)
    expect(read.ok ? '' : read.error).toContain(`${place}:`)
  })
})
