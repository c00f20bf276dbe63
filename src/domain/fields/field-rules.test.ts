import { describe, expect, it } from 'vitest'
import { disasterRecoveryUrlCases } from '../cases/disaster-recovery-url.cases.ts'
import { fieldProblemWords } from './field-problem-text.ts'
import {
  parseDisasterRecoveryUrl,
  parseEntryName,
  parseListName,
  parseOriginationName,
  parsePriorityText,
  parseTrunkName,
  parseWeightText,
} from './field-rules.ts'

const x = (count: number) => 'x'.repeat(count)

describe('names', () => {
  it.each([
    ['', null],
    ['  ', null],
    [' West ', 'West'],
    [x(64), x(64)],
    [` ${x(64)} `, x(64)],
  ])('a trunk named %j is sent as %j', (text, value) => {
    expect(parseTrunkName(text)).toEqual({ ok: true, value, warnings: [] })
  })

  it('a longer trunk name than Twilio documents is sent with a warning, because Twilio accepts it', () => {
    const problem = { severity: 'warning', kind: 'too-long', most: 64, length: 65 } as const
    expect(parseTrunkName(x(65))).toEqual({ ok: true, value: x(65), warnings: [problem] })
    expect(fieldProblemWords(problem, 'The name')).toBe(
      'This has 65 characters; Twilio documents at most 64 and may refuse it one day.',
    )
  })

  it.each([
    ['an origination URI', parseOriginationName, 64],
    ['an entry', parseEntryName, 255],
    ['an access list', (text: string) => parseListName(text, 'ip-access-control-list', ['Claims SBC']), 255],
    ['a credential list', (text: string) => parseListName(text, 'credential-list', ['Claims SBC']), 64],
  ] as const)('%s needs a name that is not too long', (_, read, most) => {
    expect(read(x(most))).toEqual({ ok: true, value: x(most), warnings: [] })
    expect(read(' West ')).toEqual({ ok: true, value: 'West', warnings: [] })
    expect(read(' ')).toEqual({ ok: false, problem: { severity: 'refused', kind: 'required' } })
    const tooLong = { severity: 'refused', kind: 'too-long', most, length: most + 1 }
    expect(read(x(most + 1))).toEqual({ ok: false, problem: tooLong })
  })

  it('two lists of a kind in one Region have different names; case matters', () => {
    const read = (text: string) => parseListName(text, 'credential-list', ['Claims PBX'])
    expect(read(' Claims PBX ')).toEqual({ ok: false, problem: { severity: 'refused', kind: 'name-taken' } })
    expect(read('claims pbx').ok).toBe(true)
  })
})

describe('priority and weight', () => {
  it.each(['0', '1', ' 10 ', '65535', '007'])('%j is a priority', (text) => {
    expect(parsePriorityText(text)).toEqual({ ok: true, value: Number(text), warnings: [] })
  })

  it.each(['1', '65535'])('%j is a weight', (text) => {
    expect(parseWeightText(text)).toEqual({ ok: true, value: Number(text), warnings: [] })
  })

  it('weight 0 is sent with a warning, because Twilio accepts it', () => {
    expect(parseWeightText('0')).toEqual({
      ok: true,
      value: 0,
      warnings: [{ severity: 'warning', kind: 'weight-zero' }],
    })
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
    for (const reading of [parsePriorityText(text), parseWeightText(text)])
      expect(reading).toMatchObject({ ok: false, problem: { kind } })
  })

  it('names the range that Twilio documents', () => {
    const words = [parsePriorityText('-1'), parseWeightText('70000')].map((reading) =>
      reading.ok ? '' : fieldProblemWords(reading.problem, 'It'),
    )
    expect(words).toEqual(['It must be 0 to 65,535.', 'It must be 1 to 65,535.'])
  })
})

describe('the Disaster Recovery URL', () => {
  it.each(disasterRecoveryUrlCases)('%j is taken: %s', (url, isTaken) => {
    expect(parseDisasterRecoveryUrl(url).ok).toBe(isTaken)
  })

  it.each([
    ['', null],
    ['  ', null],
    [' https://west.example/voice ', 'https://west.example/voice'],
  ])('%j is sent as %j', (text, value) => {
    expect(parseDisasterRecoveryUrl(text)).toEqual({ ok: true, value, warnings: [] })
  })

  it.each(['http://west.example', ' HTTP://west.example'])('%j is sent, with advice', (text) => {
    const warning = { severity: 'warning', kind: 'not-encrypted' } as const
    expect(parseDisasterRecoveryUrl(text)).toEqual({ ok: true, value: text.trim(), warnings: [warning] })
    expect(fieldProblemWords(warning, 'The URL')).toContain('https://')
  })

  it.each([
    ['west.example', 'not-a-url', 'Not a valid web address'],
    ['https://', 'not-a-url', 'Not a valid web address'],
    ['ftp://west.example', 'not-a-webhook', 'must begin with https://'],
    ['sip:west.example', 'not-a-webhook', 'must begin with https://'],
    ['javascript:alert(1)', 'not-a-webhook', 'must begin with https://'],
  ])('%j is refused: %s', (text, kind, words) => {
    const reading = parseDisasterRecoveryUrl(text)
    expect(reading).toMatchObject({ ok: false, problem: { kind } })
    expect(reading.ok || fieldProblemWords(reading.problem, 'The URL')).toContain(words)
  })
})
