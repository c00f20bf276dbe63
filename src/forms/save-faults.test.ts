import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { reportedFailures } from '../domain/cases/save-faults.cases.ts'
import type { ApiAddress } from '../twilio/address.ts'
import { openApiGate } from '../twilio/api-gate.ts'
import { getJson } from '../twilio/http.ts'
import { json, linkLost, refusal, stubTransport } from '../twilio/stub-transport.ts'
import { updateResource } from '../twilio/update-resource.ts'
import { failureWords } from './failure-text.ts'
import { openSample, type Sample, sample } from './form-fixture.ts'
import { typedChanges } from './form-state.ts'
import { type FormActions, submitForm } from './submit-form.ts'

// Everything that can befall a save, as `mounted/form-faults.ts` tries it with each form.

beforeAll(openApiGate)

const trunk: ApiAddress = { region: 'ie1', product: 'trunking', path: '/v1/Trunks/TK71' }
const decoder = v.object({ name: v.string() })

/** What becomes of one request: the answer, or the error of a lost one. `apply` does what it asks for. */
type Fate = (apply: () => Response) => Response | Error | Promise<Response>

const arrives: Fate = (apply) => apply()
const isLost: Fate = () => linkLost
const answerIsLost: Fate = (apply) => {
  apply()
  return linkLost
}

/** A form with a new name, and a trunk behind it that can be written. Each write meets the next of the fates. */
function savedBy(...fates: readonly Fate[]) {
  const left = [...fates]
  const server = { name: sample.name, isDown: false }
  const sent = stubTransport((line, { body }) => {
    const apply = () => {
      if (body instanceof URLSearchParams) server.name = body.get('FriendlyName') ?? ''
      return json({ name: server.name })
    }
    if (server.isDown) return linkLost
    return line.startsWith('GET') ? json({ name: server.name }) : (left.shift() ?? arrives)(apply)
  })
  const actions: FormActions<Sample> = {
    readAgain: async () => ({ ...sample, ...(await getJson(trunk, decoder)) }),
    save: (_changes, { name }) =>
      updateResource({ address: trunk, form: { FriendlyName: name }, decoder, isSent: (found) => found.name === name }),
    write: (work) => work(),
  }
  const form = openSample()
  form.send({ kind: 'typed', name: 'name', value: 'Depot' })
  const words = () => {
    const { failure } = form.get()
    return failure === null ? '' : Object.values(failureWords(failure, 'Saving the settings')).join(' ')
  }
  return {
    form,
    server,
    words,
    submit: () => submitForm(form, actions),
    writes: () => sent.filter(({ line }) => line.startsWith('POST')).length,
  }
}

test.each(reportedFailures)('$fault is reported, and what was typed is kept for Retry', async ({ answer, says }) => {
  const fails: Fate = answer === null ? isLost : () => refusal(answer.status, answer.code, answer.message)
  const { form, submit, words, server, writes } = savedBy(fails)
  expect(await submit()).toEqual({ kind: 'failed' })
  for (const part of ['Saving the settings failed in', 'ie1', ...says]) expect(words()).toContain(part)
  expect(form.get()).toMatchObject({ phase: 'editing', values: { name: 'Depot' } })
  expect([server.name, writes()]).toEqual(['Office', 1])

  expect(await submit()).toEqual({ kind: 'applied' })
  expect([server.name, writes(), words()]).toEqual(['Depot', 2, ''])
})

const resolvedByItself: readonly (readonly [string, Fate, writes: number])[] = [
  ['nothing', arrives, 1],
  ['a lost answer', answerIsLost, 1],
  [
    'a broken answer',
    (apply) => {
      apply()
      return json({ nonsense: true })
    },
    1,
  ],
  ['too many requests', () => refusal(429, 20429, 'Too Many Requests', { 'Retry-After': '0' }), 2],
]

test.each(resolvedByItself)('%s: the save is applied, and once', async (_, fate, times) => {
  const { form, submit, server, writes } = savedBy(fate)
  expect(await submit()).toEqual({ kind: 'applied' })
  expect([server.name, writes()]).toEqual(['Depot', times])
  expect(form.get()).toMatchObject({ phase: 'editing', failure: null })
  expect(typedChanges(form.get())).toEqual({})
})

test('an answer that takes long: the form waits, and sends nothing twice', async () => {
  const answered = Promise.withResolvers<void>()
  const { form, submit, writes } = savedBy(async (apply) => {
    await answered.promise
    return apply()
  })
  const first = submit()
  await expect.poll(writes).toBe(1)
  expect(form.get()).toMatchObject({ phase: 'saving', values: { name: 'Depot' } })
  expect(await submit()).toEqual({ kind: 'ignored' })
  answered.resolve()
  expect(await first).toEqual({ kind: 'applied' })
  expect(writes()).toBe(1)
})

test('an unknown outcome: it stays unknown until the Region answers again, and nothing is sent twice', async () => {
  const { form, server, submit, words, writes } = savedBy((apply) => {
    apply()
    server.isDown = true
    return linkLost
  })
  // The save, then Look again.
  for (let attempt = 0; attempt < 2; attempt += 1) {
    expect(await submit()).toEqual({ kind: 'failed' })
    expect(words()).toContain('We don’t know if it was applied')
    expect(form.get()).toMatchObject({ values: { name: 'Depot' } })
  }
  server.isDown = false
  expect(await submit()).toEqual({ kind: 'applied' })
  expect([writes(), words()]).toEqual([1, ''])
})
