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
    ['\t=1', `'\t=1`],
    ['+14025551212', '+14025551212'],
    ['+1 402 555 1212', '+1 402 555 1212'],
    ['', ''],
  ])('%s', (text, cell) => {
    expect(csvLine([text])).toBe(`${cell}\r\n`)
  })
})

test('a missing value is an empty cell', () => {
  expect(csvLine(['a', null, undefined, 'b'])).toBe('a,,,b\r\n')
})
