import { describe, expect, test } from 'vitest'
import type { E164 } from '../../domain/base/e164.ts'
import type { Route } from '../../domain/account/route.ts'
import { createKnownRoutes } from './known-routes.ts'
import { createPacer } from './pacer.ts'
import { createReadingJob, type JobPlace, type SavedJob } from './reading-job.ts'
import { e164, routedTo } from './row-fixture.ts'

const numbers = Array.from({ length: 40 }, (_, at) => e164(`+1402555${1000 + at}`))

function placeOf(given: Partial<JobPlace> = {}) {
  const known = createKnownRoutes({
    readAll: () => Promise.resolve([]),
    append: () => Promise.resolve(),
    clear: () => Promise.resolve(),
  })
  const asked: E164[] = []
  let saved: SavedJob | null = null
  const place: JobPlace = {
    read: (number) => {
      asked.push(number)
      return Promise.resolve<Route>(routedTo('us1'))
    },
    known,
    pacer: () => () => Promise.resolve(),
    now: () => asked.length * 250,
    load: () => saved,
    save: (job) => {
      saved = job
    },
    alone: async (work) => {
      await work()
      return true
    },
    ...given,
  }
  return { place, known, asked, saved: () => saved }
}

test('loads unknown routes and reports its progress', async () => {
  const { place, known, asked, saved } = placeOf()
  known.note(e164('+14025551003'), { route: { kind: 'implicit' }, readAt: 1 })
  const job = createReadingJob(place)
  const phases: string[] = []
  job.subscribe(() => phases.push(`${job.get().phase} ${job.get().done}`))
  await job.start(numbers, 'Leeds')
  expect(asked).toHaveLength(39)
  expect(known.get(e164('+14025551039'))?.route).toEqual(routedTo('us1'))
  expect(known.get(e164('+14025551003'))?.route).toEqual({ kind: 'implicit' })
  expect(job.get()).toMatchObject({ phase: 'done', query: 'Leeds', total: 40, done: 40, failed: 0 })
  // This test's clock advances a quarter of a second per request.
  expect(job.get().perSecond).toBeCloseTo(4, 0)
  expect(phases[0]).toBe('running 0')
  expect(saved()).toBeNull()
})

test('sends nothing while paused, and is still paused after a reload', async () => {
  const { place, asked, saved } = placeOf()
  const job = createReadingJob(place)
  const { unsubscribe } = job.subscribe(() => job.get().done === 12 && job.pause())
  await job.start(numbers, 'Leeds')
  unsubscribe()
  expect(job.get().phase).toBe('paused')
  // Up to six requests were in flight.
  expect(asked.length).toBeLessThanOrEqual(12 + 6)
  expect(saved()).toEqual({ phase: 'paused', query: 'Leeds' })
  expect(createReadingJob(place).get()).toMatchObject({ phase: 'paused', query: 'Leeds' })

  await job.start(numbers, 'Leeds')
  expect(job.get().phase).toBe('done')
  expect(new Set(asked).size).toBe(asked.length)
})

test('is interrupted after a reload while running', () => {
  const { place } = placeOf({ load: () => ({ phase: 'running', query: '' }) })
  expect(createReadingJob(place).get()).toMatchObject({ phase: 'interrupted', query: '' })
})

test('keeps loaded routes after a cancel', async () => {
  const { place, known, asked, saved } = placeOf()
  const job = createReadingJob(place)
  job.subscribe(() => job.get().done === 12 && job.cancel())
  await job.start(numbers, '')
  expect(job.get()).toMatchObject({ phase: 'idle', total: 0 })
  expect(asked.length).toBeLessThanOrEqual(12 + 6)
  expect(known.get(e164('+14025551000'))).toBeDefined()
  expect(saved()).toBeNull()
})

describe('a route that fails to load', () => {
  test('is counted, and the others load', async () => {
    const { place, known } = placeOf({
      read: (number) =>
        number.endsWith('7') ? Promise.reject(new Error('no answer')) : Promise.resolve(routedTo('us1')),
    })
    const job = createReadingJob(place)
    await job.start(numbers, '')
    expect(job.get()).toMatchObject({ phase: 'done', done: 40, failed: 4 })
    expect(known.get(e164('+14025551007'))).toBeUndefined()
  })

  test('stops the job after five failures in a row; the job can resume later', async () => {
    let down = true
    const { place } = placeOf({
      read: () => (down ? Promise.reject(new Error('no answer')) : Promise.resolve(routedTo('us1'))),
    })
    const job = createReadingJob(place)
    await job.start(numbers, '')
    expect(job.get()).toMatchObject({ phase: 'failed', error: new Error('no answer') })
    expect(job.get().done).toBeLessThan(12)
    down = false
    await job.start(numbers, '')
    expect(job.get()).toMatchObject({ phase: 'done', failed: 0, error: null })
  })
})

test('does nothing while another tab runs the job', async () => {
  const { place, asked } = placeOf({ alone: () => Promise.resolve(false) })
  const job = createReadingJob(place)
  await job.start(numbers, '')
  expect(job.get().phase).toBe('elsewhere')
  expect(asked).toEqual([])
})

test('no second has more requests than the limit', async () => {
  let time = 0
  const pacer = createPacer(230, {
    now: () => time,
    wait: (ms) => {
      time += Math.ceil(ms)
      return Promise.resolve()
    },
  })
  const left: number[] = []
  for (let count = 0; count < 1_000; count += 1) {
    await pacer()
    left.push(time)
  }
  const most = Math.max(...left.map((from) => left.filter((at) => at >= from && at < from + 1_000).length))
  expect(most).toBeLessThan(250)
  expect(time).toBeGreaterThan(4_000)
})
