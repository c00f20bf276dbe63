import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { domainOfName } from '../../src/domain/base/domain-name.ts'
import { must } from '../scenarios/must.ts'
import type { ForeignNameRow } from './rows.ts'
import { beginTransaction, createMemoryTables, type WritableTables } from './tables.ts'

const domainName = must(domainOfName('east'), 'east')
const row = (seq: number): ForeignNameRow => ({ seq, domainName })
const namesOf = (tables: WritableTables) => tables.all('foreignName').map(({ seq }) => seq)
const namesIn = (tables: WritableTables) => new Set(namesOf(tables))

test('rows are listed in order of creation, no matter the order of loading', () => {
  const tables = createMemoryTables([3, 1, 2].map((seq) => ({ kind: 'foreignName', key: `${seq}`, row: row(seq) })))
  expect(namesOf(tables)).toEqual([1, 2, 3])
})

test('a transaction reads its own writes, and changes nothing until it is applied', () => {
  const operation = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), isPut: fc.boolean() })
  fc.assert(
    fc.property(fc.array(operation), fc.array(operation), (before, inside) => {
      const base = createMemoryTables()
      const plain = createMemoryTables()
      let seq = 0
      const write = (tables: WritableTables, key: string, isPut: boolean, made: number) => {
        if (isPut) tables.put('foreignName', key, row(tables.get('foreignName', key)?.seq ?? made))
        else tables.delete('foreignName', key)
      }
      for (const { key, isPut } of before) {
        seq += 1
        write(base, key, isPut, seq)
        write(plain, key, isPut, seq)
      }
      const untouched = namesOf(base)
      const transaction = beginTransaction(base)
      for (const { key, isPut } of inside) {
        seq += 1
        write(transaction, key, isPut, seq)
        write(plain, key, isPut, seq)
        expect(transaction.get('foreignName', key)).toEqual(plain.get('foreignName', key))
        expect(namesIn(transaction)).toEqual(namesIn(plain))
      }
      expect(namesOf(base)).toEqual(untouched)
      base.apply(transaction.changes())
      expect(namesIn(base)).toEqual(namesIn(plain))
    }),
  )
})
