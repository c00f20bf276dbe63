import { describe, expect, test } from 'vitest'
import { ofNumber, toIe1 } from '../../ledger/change-fixture.ts'
import { changeLines } from './change-lines.ts'

const ofRun = (id: string, run: string) => ({ ...ofNumber, id, run })

describe('the lines of the list of changes', () => {
  test('the changes of a run are one line, in the place of the newest', () => {
    const [a, b, c] = [ofRun('a', 'r1'), ofRun('b', 'r1'), ofRun('c', 'r1')]
    expect(changeLines([a, toIe1, b, ofNumber, c])).toEqual([
      { kind: 'run', run: 'r1', changes: [a, b, c] },
      { kind: 'change', change: toIe1 },
      { kind: 'change', change: ofNumber },
    ])
  })

  test('a single change of a run has its own line, and two runs have two lines', () => {
    const [a, b, c] = [ofRun('a', 'r1'), ofRun('b', 'r2'), ofRun('c', 'r2')]
    expect(changeLines([a, b, c])).toEqual([
      { kind: 'change', change: a },
      { kind: 'run', run: 'r2', changes: [b, c] },
    ])
  })
})
