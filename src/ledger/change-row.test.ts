import { describe, expect, test } from 'vitest'
import { severities } from '../domain/preflight/finding.ts'
import { at, oldRecord, toIe1 } from './change-fixture.ts'
import type { ChangeRecord } from './change-record.ts'
import { parseChangeRow } from './change-row.ts'

const full: ChangeRecord = {
  ...toIe1,
  reason: 'CHG-1042',
  trunk: { key: 'east-mountain-office', name: 'East Mountain Office' },
  run: 'r1',
  undoOf: 'old',
  preflight: {
    checkedAt: at('11:59:59'),
    findings: severities.map((severity) => ({ severity, sentence: `A ${severity}`, code: 32201 })),
  },
  attempts: [
    { at: at('12:00:00'), host: 'ie1', request: 'write', status: 503, code: 20503, message: 'Service unavailable' },
    { at: at('12:00:01'), host: 'us1', request: 'read', status: null, code: null, message: null },
  ],
  verification: [{ at: at('12:01:00'), sentence: 'A call was processed in IE1', confirms: true }],
}

describe('a stored change', () => {
  test.each([
    ['of an early version', oldRecord],
    ['with all that it can have', full],
  ])('parses as it was written: %s', (_, record) => {
    expect(parseChangeRow(structuredClone(record))).toEqual(record)
  })

  test.each<[keyof ChangeRecord, unknown]>([
    ['by', 7],
    ['trunk', 'East Mountain Office'],
    ['preflight', { checkedAt: at('12:00:00'), findings: [{ severity: 'catastrophe', sentence: 'x', code: null }] }],
    ['attempts', [{ host: 'jp1' }]],
    ['verification', 'fine'],
    ['run', 1],
    ['undoOf', null],
    ['reason', ['a', 'b']],
  ])('is not lost because of a detail of another shape: %s', (key, odd) => {
    const { [key]: _, ...rest } = full
    expect(parseChangeRow({ ...full, [key]: odd })).toEqual(rest)
  })
})
