import { array, assert, property, string } from 'fast-check'
import { parse } from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvLine } from './csv-line.ts'

describe('a cell keeps its text and is never a formula', () => {
  test.each([
    ['Front desk', 'Front desk'],
    ['Cork, SBC', '"Cork, SBC"'],
    ['says "hello", twice', '"says ""hello"", twice"'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("https://example.com")', `"'=HYPERLINK(""https://example.com"")"`],
    ['+1+cmd|calc', `'+1+cmd|calc`],
    ['-2+3', `'-2+3`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `"'\t'=1"`],
    ['a;=1+1', `"a;'=1+1"`],
    ['a\t=1', `"a\t'=1"`],
    ['a\n\n=1', `"a\n\n'=1"`],
    ['a; -1', `"a; '-1"`],
    ['a, -1', `"a, -1"`],
    ['a;b', `"a;b"`],
    ['+14025551212', '+14025551212'],
    ['+1 402 555 1212', '+1 402 555 1212'],
    ['', ''],
  ])('%s', (text, cell) => {
    expect(csvLine([text])).toBe(`${cell}\r\n`)
  })
})

test('a library reads back every cell, but for the apostrophes in front of formula signs', () => {
  const cellText = string({ unit: 'binary-ascii', maxLength: 12 })
  assert(
    property(array(array(cellText, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
      const { data } = parse<string[]>(rows.map(csvLine).join(''), { delimiter: ',', newline: '\r\n' })
      const plain = (cells: readonly string[]) => cells.map((cell) => cell.replaceAll(`'`, ''))
      expect(data.slice(0, -1).map(plain)).toEqual(rows.map(plain))
    }),
  )
})

test('a missing value is an empty cell', () => {
  expect(csvLine(['a', null, undefined, 'b'])).toBe('a,,,b\r\n')
})
