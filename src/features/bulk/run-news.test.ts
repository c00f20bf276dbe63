import { expect, test } from 'vitest'
import { numberAt } from '../../domain/account/facts-fixture.ts'
import { type Instant, instantOf } from '../../domain/base/instant.ts'
import type { BulkItem, BulkItemState, WrittenRoute } from './bulk-item.ts'
import { defaultSettings, type JobStatus } from './bulk-job.ts'
import type { RunSnapshot } from './bulk-run.ts'
import { createRunNews } from './run-news.ts'

const instant = (time: number): Instant => {
  const parsed = instantOf(time)
  if (parsed === undefined) throw new Error(`No instant: ${time}`)
  return parsed
}
const inUs1: WrittenRoute = { kind: 'explicit', voiceRegion: 'us1', dateCreated: instant(0), dateUpdated: instant(0) }
const queued: BulkItemState = { kind: 'queued' }
const changed: BulkItemState = { kind: 'changed', route: { ...inUs1, voiceRegion: 'ie1' } }
const failed: BulkItemState = {
  kind: 'failed',
  failure: { region: 'ie1', status: 403, code: 20403, message: 'Forbidden' },
}

function snapshot(status: JobStatus, ...states: readonly BulkItemState[]): RunSnapshot {
  const job = {
    id: 'run',
    startedAt: instant(0),
    by: null,
    reason: null,
    settings: defaultSettings,
    undoOf: null,
    status,
  }
  const items = states.map((state, index): BulkItem => ({
    number: numberAt(index),
    name: '',
    to: 'ie1',
    before: inUs1,
    state,
  }))
  return { job, items }
}
const running: JobStatus = { kind: 'running' }
const paused: JobStatus = { kind: 'paused', why: 'asked' }

function listen(start: RunSnapshot) {
  const said: string[] = []
  let time = 0
  const tell = createRunNews(
    start,
    (sentence) => said.push(sentence),
    () => time,
  )
  return { said, tell, pass: (ms: number) => (time += ms) }
}

test('announces the start, and the end with its counts, but no wave and no single number', () => {
  const { said, tell, pass } = listen(snapshot(paused, queued, queued, queued))
  tell(snapshot(running, queued, queued, queued))
  tell(snapshot(running, changed, queued, queued))
  tell(snapshot({ kind: 'between-waves', until: instant(9) }, changed, queued, queued))
  tell(snapshot(running, changed, changed, queued))
  pass(1)
  tell(snapshot(running, changed, changed, failed))
  tell(snapshot({ kind: 'done', at: instant(10) }, changed, changed, failed))
  expect(said).toEqual([
    'Run started: re-routing 3 numbers to IE1.',
    '1 number failed so far.',
    'Run done. 2 changed, 1 failed.',
  ])
})

test('announces failures together, at most every ten seconds', () => {
  const many = (failures: number) => [
    ...Array.from({ length: failures }, () => failed),
    ...Array.from({ length: 40 - failures }, () => queued),
  ]
  const { said, tell, pass } = listen(snapshot(paused, ...many(0)))
  tell(snapshot(running, ...many(0)))
  for (let failures = 1; failures <= 30; failures += 1) {
    pass(500)
    tell(snapshot(running, ...many(failures)))
  }
  expect(said.slice(1)).toEqual(['1 number failed so far.', '21 numbers failed so far.'])
})

test('announces how many are left on resume, and the reason of a pause', () => {
  const { said, tell } = listen(snapshot(paused, changed, queued, failed))
  tell(snapshot(running, changed, queued, failed))
  tell(snapshot({ kind: 'paused', why: 'failures' }, changed, queued, failed))
  tell(snapshot({ kind: 'paused', why: 'failures' }, changed, queued, failed))
  expect(said).toEqual(['Run resumed: 1 number left.', 'Run paused: too many failures. 1 changed, 1 failed, 1 left.'])
})
