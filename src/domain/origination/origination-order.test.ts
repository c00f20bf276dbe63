import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { originationUrl } from '../account/facts-fixture.ts'
import { orderOfUse } from './origination-order.ts'

type Drawn = { readonly enabled: boolean; readonly priority: number; readonly weight: number }

const urlsOf = (drawn: readonly Drawn[]) => drawn.map((one, index) => originationUrl('us1', `sip:pbx-${index}`, one))
const shown = (drawn: readonly Drawn[]) =>
  orderOfUse(urlsOf(drawn)).map(({ url, step, share }) => [url.sipUrl.slice(-1), step, share])

const on = (priority: number, weight: number): Drawn => ({ enabled: true, priority, weight })
const off = (priority: number, weight: number): Drawn => ({ enabled: false, priority, weight })

describe('orderOfUse (R4)', () => {
  it.each([
    ['none', [], []],
    ['one', [on(10, 10)], [['0', 1, 1]]],
    [
      "Twilio's example: 10/60, 10/20, 10/20, 20/10",
      [on(20, 10), on(10, 20), on(10, 60), on(10, 20)],
      [
        ['2', 1, 0.6],
        ['1', 1, 0.2],
        ['3', 1, 0.2],
        ['0', 2, 1],
      ],
    ],
    [
      'a weight of 0 beside another',
      [on(10, 0), on(10, 5)],
      [
        ['1', 1, 1],
        ['0', 1, 0],
      ],
    ],
    [
      'weights all 0 share equally',
      [on(10, 0), on(10, 0)],
      [
        ['0', 1, 0.5],
        ['1', 1, 0.5],
      ],
    ],
    [
      'disabled ones come last and make no step',
      [off(1, 90), on(10, 1), off(0, 1), on(5, 1)],
      [
        ['3', 1, 1],
        ['1', 2, 1],
        ['2', null, 0],
        ['0', null, 0],
      ],
    ],
  ] as const)('%s', (_, drawn, expected) => {
    expect(shown(drawn)).toEqual(expected)
  })

  it('loses no URI, numbers the steps without gaps, and divides each step completely', () => {
    const some = fc.record({
      enabled: fc.boolean(),
      priority: fc.integer({ min: 0, max: 3 }),
      weight: fc.integer({ min: 0, max: 4 }),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 10 }), (drawn) => {
        const urls = urlsOf(drawn)
        const order = orderOfUse(urls)
        expect(new Set(order.map(({ url }) => url))).toEqual(new Set(urls))
        expect(order).toHaveLength(urls.length)
        const steps = [...new Set(order.flatMap(({ step }) => step ?? []))]
        expect(steps).toEqual(steps.map((_, index) => index + 1))
        for (const step of steps) {
          const group = order.filter((one) => one.step === step)
          expect(new Set(group.map(({ url }) => url.priority)).size).toBe(1)
          expect(group.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
        }
        for (const { url, step, share } of order) {
          expect(url.enabled).toBe(step !== null)
          expect(url.enabled || share === 0).toBe(true)
        }
      }),
    )
  })
})
