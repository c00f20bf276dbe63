import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distribution, type Edited, finalAnswers, percentText, withEdited } from './origination-distribution.ts'

const url = (sid: string, priority: number, weight: number, enabled = true): Edited => ({
  sid,
  priority,
  weight,
  enabled,
})

/** Twilio's example: 10/60, 10/20, 10/20, 20/10. */
const example = [url('d', 20, 10), url('b', 10, 20), url('a', 10, 60), url('c', 10, 20)]

describe('distribution', () => {
  it('has a step for each priority in use, with shares in percent and what comes next', () => {
    const { steps, unused } = distribution(example, null)
    expect(steps.map(({ step, priority, next }) => [step, priority, next])).toEqual([
      [1, 10, 'next-step'],
      [2, 20, 'failed'],
    ])
    expect(steps.map(({ rows }) => rows.map((row) => [row.url.sid, row.percent, row.others]))).toEqual([
      [
        ['a', 60, 2],
        ['b', 20, 2],
        ['c', 20, 2],
      ],
      [['d', 100, 0]],
    ])
    expect(unused).toEqual([])
  })

  it('ends in the Disaster Recovery URL if there is one', () => {
    expect(distribution(example, 'https://fallback.example').steps.at(-1)?.next).toBe('disaster-recovery')
  })

  it.each([
    [null, 'no-way-out'],
    ['https://fallback.example', 'disaster-recovery'],
  ])('with no enabled URI and %s, every call is %s', (disasterRecoveryUrl, start) => {
    const drawn = distribution([url('a', 10, 10, false)], disasterRecoveryUrl)
    expect(drawn).toMatchObject({ steps: [], start, unused: [{ sid: 'a' }] })
    expect(distribution(example, disasterRecoveryUrl).start).toBe('first-step')
  })

  it('rounds so that a step adds up to 100 percent, and shows tiny shares', () => {
    const thirds = distribution([url('a', 1, 1), url('b', 1, 1), url('c', 1, 1)], null)
    expect(thirds.steps[0]?.rows.map(({ percent }) => percent)).toEqual([34, 33, 33])
    const least = distribution([url('a', 1, 65_535), url('b', 1, 1), url('c', 1, 0)], null)
    expect(least.steps[0]?.rows.map(percentText)).toEqual(['over 99%', 'under 1%', '0%'])
    expect(distribution([url('a', 1, 1)], null).steps[0]?.rows.map(percentText)).toEqual(['100%'])
  })

  it('has every URI once; each step adds up to 100 percent, close to its shares', () => {
    const urls = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 9 }), fc.boolean()), { maxLength: 10 })
      .map((drawn) => drawn.map(([priority, weight, on], index) => url(String(index), priority, weight, on)))
    fc.assert(
      fc.property(urls, (drawn) => {
        const { steps, unused } = distribution(drawn, null)
        const shown = [...steps.flatMap(({ rows }) => rows.map((row) => row.url)), ...unused]
        expect(shown.map(({ sid }) => sid).toSorted()).toEqual(drawn.map(({ sid }) => sid).toSorted())
        for (const { rows } of steps) {
          expect(rows.reduce((sum, { percent }) => sum + percent, 0)).toBe(100)
          for (const { percent, share } of rows) expect(Math.abs(percent - share * 100)).toBeLessThan(1)
        }
      }),
    )
  })
})

describe('withEdited', () => {
  it('replaces the saved URI with the edited one, or adds it', () => {
    const edited = url('b', 0, 5)
    expect(withEdited(example, edited).map(({ sid, priority }) => [sid, priority])).toEqual([
      ['d', 20],
      ['b', 0],
      ['a', 10],
      ['c', 10],
    ])
    expect(withEdited(example, url('new', 30, 1)).map(({ sid }) => sid)).toEqual(['d', 'b', 'a', 'c', 'new'])
  })
})

it('names the answers that end a call', () => {
  expect(finalAnswers.join(', ')).toBe('2xx, 400, 404, 405, 410, 416, 482, 484, 486, 6xx')
})
