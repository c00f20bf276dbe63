import { expect, test } from 'vitest'
import { splitCodes } from '../src/ui/split-codes.ts'
import { codeLines, filesUnder, textOf } from './invariants/source.ts'

// On screen a code is a link to Twilio's explanation. That a sentence reaches the screen through a component that makes
// the link is for stories (e2e/codes.ts); here, that the component will find the code, and that JSX text names none.

const tests = /\.test\.tsx?$|-(?:fixture|arbitrary|cases)\.ts$|\.cases\.ts$/
const files = filesUnder('src').filter((path) => /\.tsx?$/.test(path) && !tests.test(path))

/** Every number that may be one of Twilio's codes. */
const anyCode = /(?<!\w)(?:2[0-2]|3[0-4])\d{3}(?!\w)/g
const literal = /(['"`])((?:(?!\1).)*)\1/g
const codesOf = (text: string) => splitCodes(text).filter((_, at) => at % 2 === 1)

/** The codes in the strings of a file where no link is looked for. */
const notFound = (source: string) =>
  codeLines(source)
    .flatMap((line) => [...line.matchAll(literal)])
    .flatMap(([, , text = '']) => {
      const found = codesOf(text)
      return (text.replaceAll(/\$\{[^}]*\}/g, '').match(anyCode) ?? []).filter((code) => !found.includes(code))
    })

/** The codes in the JSX text of a file, except directly in a component that looks for them. */
const bare = (source: string) => {
  const code = codeLines(source).map((line) => line.replaceAll(literal, ''))
  return codesOf(
    code
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/<(?:CodedText|Status)\b[^>]*>[^<]*</g, ''),
  )
}

test('every code in a sentence is where the link is looked for', () => {
  expect(files.flatMap((path) => notFound(textOf(path)).map((code) => `${path} ${code}`))).toEqual([])
})

test('JSX text names a code with CodeLink', () => {
  const drawn = files.filter((path) => path.endsWith('.tsx'))
  expect(drawn.flatMap((path) => bare(textOf(path)).map((code) => `${path} ${code}`))).toEqual([])
})

test('each check finds what it is there for', () => {
  expect(notFound(`return 'It was refused in IE1, 32201'`)).toEqual(['32201'])
  expect(notFound('const hint = `Such a call fails (32011), or with ${code ?? 32010}.`')).toEqual([])
  expect(bare('<p>\n  Calls to numbers routed here fail with\n  32010.\n</p>')).toEqual(['32010'])
  expect(bare('<p>\n  fail with <CodeLink code={32010} />.\n</p>')).toEqual([])
  expect(bare('<CodedText>Every call is refused (32200).</CodedText>')).toEqual([])
})
