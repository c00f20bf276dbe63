import { expect, expectTypeOf, it } from 'vitest'
import { type FieldReading, formValues, refused, taken, warned } from './form-reading.ts'

const name: FieldReading<string, 'long'> = warned('West', ['long'])
const weight = taken(10)
const broken: FieldReading<number, 'missing'> = refused('missing')

it('is the values of all fields, each with its type', () => {
  const values = formValues({ name, weight })
  expect(values).toEqual({ name: 'West', weight: 10 })
  expectTypeOf(values).toEqualTypeOf<{ readonly name: string; readonly weight: number } | undefined>()
})

it('is undefined while a field is refused', () => {
  const form = { name, broken, weight, missing: refused('missing') }
  expect(formValues(form)).toBeUndefined()
})
