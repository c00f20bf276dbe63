import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Fault } from './demo-api.ts'
import { stateRefetchInterval } from './demo-queries.ts'
import { FaultStatus } from './fault-status.tsx'
import { RejectedSwitches } from './rejected-switches.tsx'

const fault: Fault = { region: 'any', operation: 'write', effect: 'status-503', times: 'once' }
it.each([
  ['while a fault is on', [fault], 1_000],
  ['not after it is used up', [], false],
])('the state of the demo is read again %s', (_, faults, every) => {
  expect(stateRefetchInterval({ faults })).toBe(every)
})

describe('the fault in the bar', () => {
  const markup = (faults: readonly Fault[]) =>
    renderToStaticMarkup(<FaultStatus faults={faults} busy={false} onClear={() => undefined} />)

  it.each<[Partial<Fault>, string]>([
    [{ region: 'ie1', operation: 'any', times: 'always' }, 'every request in IE1 returns 503'],
    [{ region: 'ie1', operation: 'routes.write', times: 'always' }, 'every routes write in IE1 returns 503'],
    [{ region: 'ie1', operation: 'trunking', times: 'always' }, 'every trunking request in IE1 returns 503'],
    [{ operation: 'routes.Trunks.write', times: 'once' }, 'the next routes.Trunks write in any Region returns 503'],
    [{ operation: 'any', times: 'once' }, 'the next request in any Region returns 503'],
    [{ operation: 'read', times: '20-percent' }, 'a read in any Region returns 503, 20 percent of the time'],
    [
      { operation: 'write', times: '5-percent-autumn' },
      'a write in any Region returns 503, 5 percent of the time, seed autumn',
    ],
    [{ operation: 'any', times: 'next-3' }, 'each of the next 3 requests in any Region returns 503'],
  ])('%j in words', (change, words) => {
    expect(markup([{ ...fault, ...change }])).toContain(`Fault: ${words}`)
  })

  it('is named while it is on, and can be cleared', () => {
    expect(markup([fault])).toContain('Fault: the next write in any Region returns 503')
    expect(markup([fault])).toContain('Clear')
    expect(markup([])).toBe('')
    expect(markup([fault, { ...fault, region: 'ie1' }])).toContain('Clear all')
  })
})

it.each([
  [[], ''],
  [['fault=mars.any.503'], '“?fault=mars.any.503” was not understood'],
  [['fault=mars.any.503', 'clock=soon'], '“?fault=mars.any.503”, “?clock=soon” were not understood'],
])('switches %j', (switches, said) => {
  expect(renderToStaticMarkup(<RejectedSwitches switches={switches} />)).toContain(said)
})
