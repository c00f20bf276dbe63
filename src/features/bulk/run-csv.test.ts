import { expect, test } from 'vitest'
import { formulasIn, hostileText, readCsv } from '../../ui/csv-fixture.ts'
import type { BulkItem } from './bulk-item.ts'
import { instant, itemsOf, world } from './bulk-run-fixture.ts'
import { runCsv } from './run-csv.ts'

test('a library reads back each number, its result, and hostile names as cells that are not formulas', async () => {
  const { open } = world(itemsOf(2), ['applied', 'refused'])
  const run = open()
  await run.resume()
  const { job, items } = run.get()
  const named = items.map((item): BulkItem => ({ ...item, name: hostileText }))
  const text = runCsv({ job: { ...job, reason: hostileText }, items: named }, instant(2_000_000_000))
  expect(formulasIn(text)).toEqual([])
  const rows = readCsv(text)
  expect(rows.map(({ Number: number, From, To, State }) => [number, From, To, State])).toEqual([
    [items[0]?.number, 'US1', 'IE1', 'settled'],
    [items[1]?.number, 'US1', 'IE1', 'failed'],
  ])
  for (const { Name, Reason } of rows)
    expect([Name, Reason].map((cell) => cell?.replaceAll("'", ''))).toEqual([hostileText, hostileText])
})
