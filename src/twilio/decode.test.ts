import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parseTrunkSid } from '../domain/base/sid.ts'
import { parsePriority } from '../domain/account/origination-url.ts'
import { decode, parsed, parsedNumber, parsedOrNull, textOrNull } from './decode.ts'

const sid = `TK${'0'.repeat(32)}`
const page = v.object({
  trunks: v.array(
    v.object({ sid: parsed(parseTrunkSid, 'a trunk SID'), recording: v.object({ mode: v.literal('on') }) }),
  ),
})
const recording = { mode: 'on' }

test.each<[unknown, string]>([
  [
    {
      trunks: [
        { sid, recording },
        { sid: 'TK1', recording },
      ],
    },
    'trunks[1].sid: Expected a trunk SID but received "TK1"',
  ],
  [{ trunks: [{ sid: 7, recording }] }, 'trunks[0].sid: Invalid type: Expected string but received 7'],
  [
    { trunks: [{ sid, recording: { mode: 'off' } }] },
    'trunks[0].recording.mode: Invalid type: Expected "on" but received "off"',
  ],
  [{}, 'trunks: Invalid key: Expected "trunks" but received undefined'],
  ['<html>', 'the whole answer: Invalid type: Expected Object but received "<html>"'],
])('names the place and the problem in %j', (json, error) => {
  expect(decode(page, json)).toEqual({ ok: false, error })
})

test('ignores properties that it does not know', () => {
  expect(decode(page, { trunks: [{ sid, recording, new_in_2027: 1 }], meta: {} })).toEqual({
    ok: true,
    value: { trunks: [{ sid, recording }] },
  })
})

const optional = v.object({ sid: parsedOrNull(parseTrunkSid, 'a trunk SID'), url: textOrNull })

test.each<[unknown, unknown]>([
  [
    { sid: null, url: null },
    { sid: null, url: null },
  ],
  [
    { sid: '', url: '' },
    { sid: null, url: null },
  ],
  [{}, { sid: null, url: null }],
  [
    { sid, url: 'https://example.com' },
    { sid, url: 'https://example.com' },
  ],
])('decodes %j as set or not set', (json, value) => {
  expect(decode(optional, json)).toEqual({ ok: true, value })
})

test('a value that is set must still parse', () => {
  expect(decode(optional, { sid: 'PN1' })).toEqual({ ok: false, error: 'sid: Expected a trunk SID but received "PN1"' })
  expect(decode(v.object({ priority: parsedNumber(parsePriority, 'a priority') }), { priority: 65_536 })).toEqual({
    ok: false,
    error: 'priority: Expected a priority but received 65536',
  })
})
