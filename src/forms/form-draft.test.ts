import { describe, expect, test } from 'vitest'
import { memoryStorage, openSample, sample } from './form-fixture.ts'
import { conflictOf } from './form-state.ts'

function typedBefore() {
  const storage = memoryStorage()
  const before = openSample(sample, storage)
  before.send({ kind: 'typed', name: 'name', value: 'Depot' })
  before.send({ kind: 'typed', name: 'tags', value: ['b'] })
  before.send({ kind: 'typed', name: 'password', value: 'Secret1secret' })
  return { storage, before }
}

describe('a draft', () => {
  test('restores what was typed, and says so', () => {
    const { storage } = typedBefore()
    const form = openSample(sample, storage)
    expect(form.get()).toMatchObject({ restored: true, values: { ...sample, name: 'Depot', tags: ['b'] } })
  })

  test('never contains a secret', () => {
    const { storage } = typedBefore()
    expect([...storage.kept.values()].join()).not.toContain('Secret1secret')
  })

  test('keeps the values that the changes start from, so conflicts survive a reload', () => {
    const { storage } = typedBefore()
    const form = openSample({ ...sample, name: 'Branch', secure: true }, storage)
    expect(conflictOf(form.get(), 'name')).toEqual({ was: 'Office', now: 'Branch', typed: 'Depot' })
    expect(form.get().values.secure).toBe(true)
  })

  test('does not claim to restore values that have since been saved', () => {
    const { storage } = typedBefore()
    expect(openSample({ ...sample, name: 'Depot', tags: ['b'] }, storage).get().restored).toBe(false)
  })

  test.each([
    ['saved', { kind: 'applied', changes: { name: 'Depot', tags: ['b'], password: 'Secret1secret' } }],
    ['discarded', { kind: 'discarded' }],
  ] as const)('is deleted once it is %s', (_, event) => {
    const { storage, before } = typedBefore()
    before.send(event)
    expect(storage.kept.size).toBe(0)
  })

  test('is deleted once the form is left, and the typed values are reset', () => {
    const { storage, before } = typedBefore()
    before.leave()
    expect(before.get().values).toEqual(sample)
    expect(storage.kept.size).toBe(0)
    before.send({ kind: 'typed', name: 'name', value: 'Depot 2' })
    expect(storage.kept.size).toBe(1)
  })

  test('is deleted once the form is left during a save, while the fields keep their values', () => {
    const { storage, before } = typedBefore()
    before.set({ phase: 'saving' })
    before.leave()
    before.send({ kind: 'read', saved: sample })
    expect(before.get().values.name).toBe('Depot')
    expect(storage.kept.size).toBe(0)
  })

  test.each(['', '{', '[]', '{"values":{"name":1,"secure":"yes","tags":[1]},"baseline":{"name":1}}', 'null'])(
    'is ignored when it is invalid: %s',
    (text) => {
      const storage = memoryStorage()
      storage.write('draft sample', text)
      expect(openSample(sample, storage).get()).toMatchObject({ restored: false, values: sample })
    },
  )
})
