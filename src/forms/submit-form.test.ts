import { describe, expect, test, vi } from 'vitest'
import { apiError, openSample, type Sample, sample } from './form-fixture.ts'
import { typedChanges } from './form-state.ts'
import { type FormActions, type Saved, submitForm } from './submit-form.ts'

function typedIn(name = 'Depot') {
  const form = openSample()
  form.send({ kind: 'typed', name: 'name', value: name })
  return form
}

const actions = (given: Partial<FormActions<Sample>> = {}) => ({
  readAgain: vi.fn<() => Promise<Sample>>(async () => sample),
  save: vi.fn<FormActions<Sample>['save']>(async () => ({ kind: 'applied' })),
  write: (work: () => Promise<Saved>) => work(),
  ...given,
})

const lost = apiError({ kind: 'unreachable', status: null, code: null, twilioMessage: null })

describe('a save', () => {
  test('loads the resource, then sends only the changes', async () => {
    const form = typedIn()
    const does = actions()
    expect(await submitForm(form, does)).toEqual({ kind: 'applied' })
    expect(does.save).toHaveBeenCalledExactlyOnceWith({ name: 'Depot' }, { ...sample, name: 'Depot' })
    expect(typedChanges(form.get())).toEqual({})
    expect(form.get()).toMatchObject({ phase: 'editing', failure: null })
  })

  test('is not sent while a field has a problem', async () => {
    const form = typedIn('')
    const does = actions()
    expect(await submitForm(form, does)).toEqual({ kind: 'fields', why: 'problem', names: ['name'] })
    expect(does.readAgain).not.toHaveBeenCalled()
  })

  test('is not sent against a rule that was added after the form was opened', async () => {
    const form = typedIn()
    const taken = { ...form.fields, name: { ...form.fields.name, rule: () => 'Somebody has it.' } }
    const does = actions({ fields: taken })
    expect(await submitForm(form, does)).toEqual({ kind: 'fields', why: 'problem', names: ['name'] })
    expect(does.save).not.toHaveBeenCalled()
  })

  test('is not sent over a value that was changed elsewhere', async () => {
    const form = typedIn()
    const does = actions({ readAgain: async () => ({ ...sample, name: 'Branch' }) })
    expect(await submitForm(form, does)).toEqual({ kind: 'fields', why: 'conflict', names: ['name'] })
    expect(does.save).not.toHaveBeenCalled()
    form.send({ kind: 'kept-mine', name: 'name' })
    expect(await submitForm(form, does)).toEqual({ kind: 'applied' })
  })

  test('can be put off: nothing is saved or failed, and typed values stay', async () => {
    const form = typedIn()
    expect(await submitForm(form, actions({ save: async () => 'put-off' }))).toEqual({ kind: 'ignored' })
    expect(form.get()).toMatchObject({ phase: 'editing', failure: null, values: { name: 'Depot' } })
    expect(typedChanges(form.get())).toEqual({ name: 'Depot' })
  })

  test('is not sent when the same values were saved elsewhere', async () => {
    const does = actions({ readAgain: async () => ({ ...sample, name: 'Depot' }) })
    expect(await submitForm(typedIn(), does)).toEqual({ kind: 'applied' })
    expect(does.save).not.toHaveBeenCalled()
  })

  test('is sent once when submitted twice', async () => {
    const form = typedIn()
    const does = actions()
    const results = await Promise.all([submitForm(form, does), submitForm(form, does)])
    expect(results.map(({ kind }) => kind)).toEqual(['applied', 'ignored'])
    expect(does.save).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['at once', async () => undefined],
    ['after a moment', () => new Promise((resolve) => void setTimeout(resolve))],
  ])('of a form that then closes takes no second submit %s', async (_, wait) => {
    const form = typedIn()
    const save = vi.fn<FormActions<Sample>['save']>(async () => ({ kind: 'applied' }))
    const does = { save, write: (work: () => Promise<Saved>) => work(), endsWhenApplied: () => true }
    expect(await submitForm(form, does)).toEqual({ kind: 'applied' })
    await wait()
    expect(form.get().phase).toBe('applied')
    expect(await submitForm(form, does)).toEqual({ kind: 'ignored' })
    expect(save).toHaveBeenCalledTimes(1)
  })

  test('that failed can be submitted again, though the form would then close', async () => {
    const form = typedIn()
    const save = vi.fn<FormActions<Sample>['save']>(async () => ({ kind: 'refused', error: lost, what: 'Saving' }))
    const does = { save, write: (work: () => Promise<Saved>) => work(), endsWhenApplied: () => true }
    await submitForm(form, does)
    await submitForm(form, does)
    expect(save).toHaveBeenCalledTimes(2)
  })

  test('of a new resource gets all values, changed or not', async () => {
    const save = vi.fn<FormActions<Sample>['save']>(async () => ({ kind: 'applied' }))
    expect(await submitForm(openSample(), { save, write: (work) => work() })).toEqual({ kind: 'applied' })
    expect(save.mock.calls).toEqual([[{}, sample]])
  })
})

describe('a save that fails', () => {
  test('keeps typed values and the failure', async () => {
    const form = typedIn()
    const error = apiError({ status: 503, code: 20503 })
    expect(await submitForm(form, actions({ save: async () => ({ kind: 'refused', error }) }))).toEqual({
      kind: 'failed',
    })
    expect(form.get()).toMatchObject({
      phase: 'editing',
      failure: { kind: 'refused', error },
      values: { name: 'Depot' },
    })
  })

  test('is shown at the field that it concerns', async () => {
    const form = typedIn()
    const result = await submitForm(
      form,
      actions({
        save: async () => ({
          kind: 'refused',
          error: apiError({ code: 21248, twilioMessage: 'Trunk Domain already taken' }),
        }),
        placeRefusal: ({ code }) => (code === 21248 ? 'name' : null),
      }),
    )
    expect(result).toEqual({ kind: 'fields', why: 'refused', names: ['name'] })
    expect(form.get().failure).toBeNull()
    expect(form.get().refused.name).toMatch(
      /^Twilio refused this: “Trunk Domain already taken” \(21248, HTTP 400\)\. Another trunk in .* has this name, or it is reserved.* Choose another name\.$/,
    )
  })

  test('sends nothing when loading the resource failed', async () => {
    const form = typedIn()
    const does = actions({ readAgain: () => Promise.reject(lost) })
    expect(await submitForm(form, does)).toEqual({ kind: 'failed' })
    expect(form.get().failure).toEqual({ kind: 'not-read', error: lost })
    expect(does.save).not.toHaveBeenCalled()
  })

  test('because of a bug is reported as broken', async () => {
    const form = typedIn()
    const bug = new Error('bug')
    expect(await submitForm(form, actions({ save: () => Promise.reject(bug) }))).toEqual({ kind: 'failed' })
    expect(form.get()).toMatchObject({ phase: 'editing', failure: { kind: 'broken', error: bug } })
  })

  test('in part keeps only the rest as changes', async () => {
    const form = typedIn()
    form.send({ kind: 'typed', name: 'secure', value: true })
    const save = async () => ({ kind: 'refused', error: lost, applied: ['name'], fields: ['secure'] }) as const
    await submitForm(form, actions({ save }))
    expect(typedChanges(form.get())).toEqual({ secure: true })
  })
})

describe('after a lost answer', () => {
  async function unknown(readAgain: FormActions<Sample>['readAgain'], more: object = {}) {
    const form = typedIn()
    await submitForm(form, actions({ save: async () => ({ kind: 'unknown', error: lost, ...more }) }))
    const does = actions({ readAgain })
    const result = await submitForm(form, does)
    expect(does.save).not.toHaveBeenCalled()
    return { result, form }
  }

  test('submit looks again and sends nothing if it was applied', async () => {
    const { result, form } = await unknown(async () => ({ ...sample, name: 'Depot' }))
    expect(result).toEqual({ kind: 'applied' })
    expect(form.get().failure).toBeNull()
  })

  test('submit may send again if it was not applied', async () => {
    const { result, form } = await unknown(async () => sample)
    expect(result).toEqual({ kind: 'failed' })
    expect(form.get()).toMatchObject({ failure: { kind: 'not-applied' }, values: { name: 'Depot' } })
    expect(await submitForm(form, actions())).toEqual({ kind: 'applied' })
  })

  test('it stays unknown if loading fails again', async () => {
    const { form } = await unknown(() => Promise.reject(lost))
    expect(form.get().failure?.kind).toBe('unknown')
  })

  test('the write’s own lookAgain is used', async () => {
    const { result } = await unknown(undefined, { lookAgain: async () => ({ kind: 'applied' }) })
    expect(result).toEqual({ kind: 'applied' })
  })

  test('of one write of several, the rest still has to be saved', async () => {
    const form = typedIn()
    form.send({ kind: 'typed', name: 'secure', value: true })
    await submitForm(form, actions({ save: async () => ({ kind: 'unknown', error: lost, fields: ['name'] }) }))
    const readAgain = async () => ({ ...sample, name: 'Depot' })
    expect(await submitForm(form, actions({ readAgain }))).toEqual({ kind: 'partly-applied' })
    expect(typedChanges(form.get())).toEqual({ secure: true })
  })
})
