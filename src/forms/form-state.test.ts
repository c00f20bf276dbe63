import { describe, expect, test } from 'vitest'
import { type Sample, sample } from './form-fixture.ts'
import { conflictOf, conflictsOf, type FormEvent, openState, reduceForm, typedChanges } from './form-state.ts'

const after = (...events: readonly FormEvent<Sample>[]) => events.reduce(reduceForm<Sample>, openState(sample))
const typed = (name: string): FormEvent<Sample> => ({ kind: 'typed', name: 'name', value: name })
const read = (saved: Partial<Sample>): FormEvent<Sample> => ({ kind: 'read', saved: { ...sample, ...saved } })

describe('changed fields', () => {
  test('none at first', () => expect(typedChanges(after())).toEqual({}))
  test('a field that was typed in', () => expect(typedChanges(after(typed('Depot')))).toEqual({ name: 'Depot' }))
  test('not a field that has its saved value again', () =>
    expect(typedChanges(after(typed('D'), typed('Office')))).toEqual({}))
  test('lists are compared by their items', () => {
    expect(typedChanges(after({ kind: 'typed', name: 'tags', value: ['a'] }))).toEqual({})
    expect(typedChanges(after({ kind: 'typed', name: 'tags', value: ['a', 'b'] }))).toEqual({ tags: ['a', 'b'] })
  })
  test('none after discarding: the saved values are back', () => {
    const state = after(typed('Depot'), read({ secure: true }), { kind: 'discarded' })
    expect(state.values).toEqual({ ...sample, secure: true })
    expect(typedChanges(state)).toEqual({})
  })
})

describe('a value saved elsewhere during editing', () => {
  test('replaces an untouched value', () => {
    const state = after(typed('Depot'), read({ secure: true }))
    expect(state.values).toEqual({ ...sample, name: 'Depot', secure: true })
    expect(typedChanges(state)).toEqual({ name: 'Depot' })
    expect(conflictsOf(state)).toEqual([])
  })

  const conflicting = [typed('Depot'), read({ name: 'Branch' })] as const
  test('conflicts with a typed value, which stays', () => {
    const state = after(...conflicting)
    expect(state.values.name).toBe('Depot')
    expect(conflictOf(state, 'name')).toEqual({ was: 'Office', now: 'Branch', typed: 'Depot' })
  })
  test('does not conflict when the same was typed', () => {
    const state = after(typed('Branch'), read({ name: 'Branch' }))
    expect(conflictsOf(state)).toEqual([])
    expect(typedChanges(state)).toEqual({})
  })
  test('no longer conflicts once the same is typed or it has its old value again', () => {
    expect(conflictsOf(after(...conflicting, typed('Branch')))).toEqual([])
    expect(conflictsOf(after(...conflicting, read({})))).toEqual([])
  })
  test('still conflicts when the operator types its old value', () => {
    expect(conflictOf(after(...conflicting, typed('Office')), 'name')).toMatchObject({ now: 'Branch', typed: 'Office' })
  })
  test('shows the latest saved value when it changes again', () => {
    expect(conflictOf(after(...conflicting, read({ name: 'Yard' })), 'name')).toMatchObject({
      was: 'Office',
      now: 'Yard',
    })
  })
  test('replaces the typed value when the operator chooses it', () => {
    const state = after(...conflicting, { kind: 'took-theirs', name: 'name' })
    expect(state.values.name).toBe('Branch')
    expect(typedChanges(state)).toEqual({})
    expect(conflictsOf(state)).toEqual([])
  })
  test('may be overwritten once the operator keeps the typed value', () => {
    const state = after(...conflicting, { kind: 'kept-mine', name: 'name' })
    expect(conflictsOf(state)).toEqual([])
    expect(typedChanges(state)).toEqual({ name: 'Depot' })
  })
  test('conflicts again when it changes after that', () => {
    const state = after(...conflicting, { kind: 'kept-mine', name: 'name' }, read({ name: 'Yard' }))
    expect(conflictOf(state, 'name')).toEqual({ was: 'Branch', now: 'Yard', typed: 'Depot' })
  })
})

describe('after a save', () => {
  const saved = [typed('Depot'), { kind: 'applied', changes: { name: 'Depot' } }] as const
  test('nothing is changed', () => expect(typedChanges(after(...saved))).toEqual({}))
  test('an older reading does not undo it', () => {
    const state = after(...saved, read({}))
    expect(state.values.name).toBe('Depot')
    expect(conflictsOf(state)).toEqual([])
  })
  test('a newer reading replaces it, for example as Twilio normalised it', () => {
    expect(after(...saved, read({ name: 'Depot' })).values.name).toBe('Depot')
    expect(after(...saved, read({ name: 'DEPOT' })).values.name).toBe('DEPOT')
  })
  test('what was typed during the save still has to be saved', () => {
    const state = after(typed('Depot'), typed('Depot 2'), { kind: 'applied', changes: { name: 'Depot' } })
    expect(state.values.name).toBe('Depot 2')
    expect(typedChanges(state)).toEqual({ name: 'Depot 2' })
    expect(conflictsOf(state)).toEqual([])
  })
})

describe('shown problems', () => {
  test('those of a field that was changed and left', () => {
    expect(after({ kind: 'left', name: 'name' }).shown).toEqual([])
    expect(after(typed(''), { kind: 'left', name: 'name' }).shown).toEqual(['name'])
  })
  test('those of all fields after a submit', () => {
    expect(after({ kind: 'submitted' }).shown).toEqual(['name', 'secure', 'tags', 'password'])
  })
  test('what Twilio refused, until the value changes', () => {
    const refused: FormEvent<Sample> = { kind: 'refused', name: 'name', problem: 'Taken.' }
    expect(after(typed('Depot'), refused).refused).toEqual({ name: 'Taken.' })
    expect(after(typed('Depot'), refused, typed('Depot 2')).refused).toEqual({})
  })
})
