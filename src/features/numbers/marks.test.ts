import { expect, test } from 'vitest'
import { markAll, markedInOrder, noMarks, toggleMark } from './marks.ts'
import { e164 } from './row-fixture.ts'

const numbers = ['+14025551210', '+14025551211', '+14025551212', '+14025551213', '+14025551214'].map(e164)
const rows = numbers.map((number) => ({ number, us1: undefined, ie1: undefined, au1: undefined }))
const at = (index: number) => {
  const number = numbers[index]
  if (number === undefined) throw new Error(`No number ${index}`)
  return number
}
const marked = (marks: typeof noMarks) => markedInOrder(marks, rows).map((number) => numbers.indexOf(number))

test('selects a number and deselects it again', () => {
  const one = toggleMark(noMarks, rows, at(2), false)
  expect(marked(one)).toEqual([2])
  expect(marked(toggleMark(one, rows, at(2), false))).toEqual([])
})

test('Shift selects all rows between two numbers, in either direction', () => {
  const down = toggleMark(toggleMark(noMarks, rows, at(1), false), rows, at(3), true)
  expect(marked(down)).toEqual([1, 2, 3])
  const up = toggleMark(toggleMark(noMarks, rows, at(4), false), rows, at(2), true)
  expect(marked(up)).toEqual([2, 3, 4])
})

test('without a first number, a range is the number itself', () => {
  expect(marked(toggleMark(noMarks, rows, at(3), true))).toEqual([3])
})

test('numbers hidden by a filter stay selected and come last', () => {
  const all = markAll(rows)
  expect(markedInOrder(all, rows.slice(3))).toEqual([at(3), at(4), at(0), at(1), at(2)])
})
