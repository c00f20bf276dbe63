import { expect, test } from 'vitest'
import { isOnlySpaces, visibleName } from './visible-name.ts'

test.each([
  'Office SBC',
  'Büro "Süd", 2. Etage',
  'مكتب دبلن',
  '東京オフィス',
  'می\u200Cخواهم',
  'Desk 👩\u200D💻',
  'two  spaces',
])('%s stays as it is', (name) => {
  expect(visibleName(name)).toBe(name)
})

test.each([
  ['Office\u202Egpj', 'Office⟨U+202E⟩gpj'],
  ['Off\u200Bice', 'Off⟨U+200B⟩ice'],
  ['a\u200Db', 'a⟨U+200D⟩b'],
  ['\uFEFFOffice', '⟨U+FEFF⟩Office'],
  ['Off\u00ADice', 'Off⟨U+00AD⟩ice'],
  ['line\nbreak\tand\0', 'line⟨U+000A⟩break⟨U+0009⟩and⟨U+0000⟩'],
  ['\u2066Office\u2069', '⟨U+2066⟩Office⟨U+2069⟩'],
  ['\u3164', '⟨U+3164⟩'],
])('%j is shown as %s', (name, shown) => {
  expect(visibleName(name)).toBe(shown)
})

test.each([' ', '   ', '\u00A0\u2003'])('a name of spaces only, %j, is seen', (name) => {
  expect(visibleName(name)).toBe('␣'.repeat(name.length))
  expect(isOnlySpaces(visibleName(name))).toBe(true)
})

test('a name is not changed a second time', () => {
  const once = visibleName('x\u202Ey')
  expect(visibleName(once)).toBe(once)
  expect(isOnlySpaces('Office')).toBe(false)
})
