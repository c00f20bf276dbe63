import { describe, expect, test } from 'vitest'
import { type Sample, sample } from './form-fixture.ts'
import { conflictOf, conflictsOf, type FormEvent, openState, reduceForm, typedChanges } from './form-state.ts'

const after = (...events: readonly FormEvent<Sample>[]) => events.reduce(reduceForm<Sample>, openState(sample))
const typed = (name: string): FormEvent<Sample> => ({ kind: 'typed', name: 'name', value: name })
const read = (saved: Partial<Sample>): FormEvent<Sample> => ({ kind: 'read', saved: { ...sample, ...saved } })

describe('what was changed', () => {
  test('nothing at first', () => expect(typedChanges(after())).toEqual({}))
  test('the fields typed in', () => expect(typedChanges(after(typed('Depot')))).toEqual({ name: 'Depot' }))
  test('not one that is as it was again', () => expect(typedChanges(after(typed('D'), typed('Office')))).toEqual({}))
  test('a list by its items', () => {
    expect(typedChanges(after({ kind: 'typed', name: 'tags', value: ['a'] }))).toEqual({})
    expect(typedChanges(after({ kind: 'typed', name: 'tags', value: ['a', 'b'] }))).toEqual({ tags: ['a', 'b'] })
  })
  test('nothing after it was discarded: the saved values are back', () => {
    const state = after(typed('Depot'), read({ secure: true }), { kind: 'discarded' })
    expect(state.values).toEqual({ ...sample, secure: true })
    expect(typedChanges(state)).toEqual({})
  })
})

describe('a value saved elsewhere meanwhile', () => {
  test('is followed by a field that was not touched', () => {
    const state = after(typed('Depot'), read({ secure: true }))
    expect(state.values).toEqual({ ...sample, name: 'Depot', secure: true })
    expect(typedChanges(state)).toEqual({ name: 'Depot' })
    expect(conflictsOf(state)).toEqual([])
  })

  const conflicting = [typed('Depot'), read({ name: 'Branch' })] as const
  test('conflicts with one that was, and what is typed stays', () => {
    const state = after(...conflicting)
    expect(state.values.name).toBe('Depot')
    expect(conflictOf(state, 'name')).toEqual({ was: 'Office', now: 'Branch', typed: 'Depot' })
  })
  test('is no conflict when the same was typed', () => {
    const state = after(typed('Branch'), read({ name: 'Branch' }))
    expect(conflictsOf(state)).toEqual([])
    expect(typedChanges(state)).toEqual({})
  })
  test('is none any more once the same is typed, or it is back as it was', () => {
    expect(conflictsOf(after(...conflicting, typed('Branch')))).toEqual([])
    expect(conflictsOf(after(...conflicting, read({})))).toEqual([])
  })
  test('stays one when the operator types what it was, for the saved value is another', () => {
    expect(conflictOf(after(...conflicting, typed('Office')), 'name')).toMatchObject({ now: 'Branch', typed: 'Office' })
  })
  test('is shown as it is now when it changes again', () => {
    expect(conflictOf(after(...conflicting, read({ name: 'Yard' })), 'name')).toMatchObject({
      was: 'Office',
      now: 'Yard',
    })
  })
  test('takes the place of the typed one when the operator says so', () => {
    const state = after(...conflicting, { kind: 'took-theirs', name: 'name' })
    expect(state.values.name).toBe('Branch')
    expect(typedChanges(state)).toEqual({})
    expect(conflictsOf(state)).toEqual([])
  })
  test('is overwritten once the operator has seen it and keeps theirs', () => {
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
  test('a reading that began before it does not take it back', () => {
    const state = after(...saved, read({}))
    expect(state.values.name).toBe('Depot')
    expect(conflictsOf(state)).toEqual([])
  })
  test('a reading after it says the same, or how Twilio wrote it', () => {
    expect(after(...saved, read({ name: 'Depot' })).values.name).toBe('Depot')
    expect(after(...saved, read({ name: 'DEPOT' })).values.name).toBe('DEPOT')
  })
  test('what was typed on meanwhile is still to be saved', () => {
    const state = after(typed('Depot'), typed('Depot 2'), { kind: 'applied', changes: { name: 'Depot' } })
    expect(state.values.name).toBe('Depot 2')
    expect(typedChanges(state)).toEqual({ name: 'Depot 2' })
    expect(conflictsOf(state)).toEqual([])
  })
})

describe('which problems are shown', () => {
  test('of a field that was typed in and left', () => {
    expect(after({ kind: 'left', name: 'name' }).shown).toEqual([])
    expect(after(typed(''), { kind: 'left', name: 'name' }).shown).toEqual(['name'])
  })
  test('of all fields after a submit', () => {
    expect(after({ kind: 'submitted' }).shown).toEqual(['name', 'secure', 'tags', 'password'])
  })
  test('what Twilio refused, until the value is another', () => {
    const refused: FormEvent<Sample> = { kind: 'refused', name: 'name', problem: 'Taken.' }
    expect(after(typed('Depot'), refused).refused).toEqual({ name: 'Taken.' })
    expect(after(typed('Depot'), refused, typed('Depot 2')).refused).toEqual({})
  })
})
