import { describe, expect, it } from 'vitest'
import { fieldProblemWords } from './field-problem-words.ts'
import {
  readChoice,
  readDisasterRecoveryUrl,
  readEntryName,
  readListName,
  readOriginationName,
  readPriority,
  readTrunkName,
  readWeight,
} from './field-rules.ts'
import { transferModes } from '../account/trunk-instance.ts'

const x = (count: number) => 'x'.repeat(count)

describe('names', () => {
  it.each([
    ['', null],
    ['  ', null],
    [' West ', 'West'],
    [x(64), x(64)],
  ])('a trunk named %j is sent as %j', (text, value) => {
    expect(readTrunkName(text)).toEqual({ ok: true, value, warnings: [] })
  })

  it('a trunk named longer than Twilio documents is sent with a warning, because Twilio takes it', () => {
    const problem = { severity: 'warning', kind: 'too-long', most: 64, length: 65 } as const
    expect(readTrunkName(x(65))).toEqual({ ok: true, value: x(65), warnings: [problem] })
    expect(fieldProblemWords(problem, 'The name')).toBe(
      'The name has 65 characters. Twilio documents 64 at most, and takes more.',
    )
  })

  it.each([
    ['an origination URI', readOriginationName, 64],
    ['an entry', readEntryName, 255],
    ['an access list', (text: string) => readListName(text, 'ip-access-control-list', ['Claims SBC']), 255],
    ['a credential list', (text: string) => readListName(text, 'credential-list', ['Claims SBC']), 64],
  ] as const)('%s needs a name, and not too long a one', (_, read, most) => {
    expect(read(x(most))).toEqual({ ok: true, value: x(most), warnings: [] })
    expect(read(' West ')).toEqual({ ok: true, value: 'West', warnings: [] })
    expect(read(' ')).toEqual({ ok: false, problem: { severity: 'refused', kind: 'required' } })
    const tooLong = { severity: 'refused', kind: 'too-long', most, length: most + 1 }
    expect(read(x(most + 1))).toEqual({ ok: false, problem: tooLong })
  })

  it('two lists of a kind in one Region have different names; case counts', () => {
    const read = (text: string) => readListName(text, 'credential-list', ['Claims PBX'])
    expect(read(' Claims PBX ')).toEqual({ ok: false, problem: { severity: 'refused', kind: 'name-taken' } })
    expect(read('claims pbx').ok).toBe(true)
  })
})

describe('priority and weight', () => {
  it.each(['0', '1', ' 10 ', '65535', '007'])('%j is a priority', (text) => {
    expect(readPriority(text)).toEqual({ ok: true, value: Number(text), warnings: [] })
  })

  it.each(['1', '65535'])('%j is a weight', (text) => {
    expect(readWeight(text)).toEqual({ ok: true, value: Number(text), warnings: [] })
  })

  it('weight 0 is sent with a warning, because Twilio takes it', () => {
    expect(readWeight('0')).toEqual({ ok: true, value: 0, warnings: [{ severity: 'warning', kind: 'weight-zero' }] })
  })

  it.each([
    ['', 'required'],
    [' ', 'required'],
    ['first', 'not-a-whole-number'],
    ['1.5', 'not-a-whole-number'],
    ['1e3', 'not-a-whole-number'],
    ['0x10', 'not-a-whole-number'],
    ['-1', 'out-of-range'],
    ['65536', 'out-of-range'],
    ['99999999999999999999', 'out-of-range'],
  ])('%j is neither: %s', (text, kind) => {
    for (const reading of [readPriority(text), readWeight(text)])
      expect(reading).toMatchObject({ ok: false, problem: { kind } })
  })

  it('the range is said as Twilio documents it', () => {
    const words = [readPriority('-1'), readWeight('70000')].map((reading) =>
      reading.ok ? '' : fieldProblemWords(reading.problem, 'It'),
    )
    expect(words).toEqual(['It must be 0 to 65,535.', 'It must be 1 to 65,535.'])
  })
})

describe('the Disaster Recovery URL', () => {
  it.each([
    ['', null],
    [' https://west.example/voice ', 'https://west.example/voice'],
    ['http://west.example', 'http://west.example'],
  ])('%j is sent as %j', (text, value) => {
    expect(readDisasterRecoveryUrl(text)).toEqual({ ok: true, value, warnings: [] })
  })

  it.each(['west.example', 'ftp://west.example', 'https://', 'sip:west.example', 'javascript:alert(1)'])(
    '%j is refused',
    (text) => {
      expect(readDisasterRecoveryUrl(text)).toMatchObject({ ok: false, problem: { kind: 'not-a-url' } })
    },
  )
})

it('a choice is one of its values, as they are written', () => {
  const read = readChoice(transferModes)
  expect(read('sip-only')).toEqual({ ok: true, value: 'sip-only', warnings: [] })
  for (const text of ['', 'SIP-only', 'all'])
    expect(read(text)).toEqual({
      ok: false,
      problem: { severity: 'refused', kind: 'not-one-of', values: transferModes },
    })
})
