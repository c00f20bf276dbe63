import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { effects, faultProducts, faultResources } from '../account/fault.ts'
import { parseFaults, parseFaultsJson } from '../account/parse-faults.ts'

/** The page without the spaces that align its tables. */
const text = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8').replaceAll(/ {2,}/g, ' ')

/** The names in backquotes in the first column of the table whose first heading is this. */
function namesUnder(heading: string): readonly string[] {
  const rows =
    text
      .slice(text.indexOf(`\n| ${heading} |`))
      .split('\n\n')[0]
      ?.split('\n')
      .slice(3) ?? []
  return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

test('docs/faults.md lists every operation', () => {
  const resources = faultProducts.flatMap((product) => faultResources[product].map((name) => `${product}.${name}`))
  expect(namesUnder('operation')).toEqual(['any', 'read', 'write', ...faultProducts, ...resources])
})

test('docs/faults.md lists every effect, with a short name that works', () => {
  expect(namesUnder('effect')).toEqual([...effects, 'latency-2000'])
  const shortNames = [...text.matchAll(/^\| `([a-z0-9-]+)` \| `([a-z0-9]+)` \|/gm)]
  expect(shortNames).toHaveLength(9)
  for (const [, effect, short] of shortNames) expect(parseFaults(`ie1.any.${short}`).faults).toMatchObject([{ effect }])
})

test('docs/faults.md lists values of times, and each can be parsed', () => {
  const times = namesUnder('times')
  expect(times).toEqual(['once', 'next-3', 'always', '20-percent', '20-percent-autumn'])
  for (const often of times) expect(parseFaults(`ie1.any.503.${often}`).faults).toMatchObject([{ times: often }])
})

test('every example fault in docs/faults.md can be parsed', () => {
  const written = [...text.matchAll(/(?:us1|ie1|au1|any)\.[\w.,-]+/g)].map(([fault]) => fault)
  expect(written.length).toBeGreaterThanOrEqual(6)
  for (const fault of written) expect(parseFaults(fault)).toMatchObject({ rejected: [] })
  const [, json = ''] = /`(\{"faults": [^`]+)`/.exec(text) ?? []
  const body: unknown = JSON.parse(json)
  expect(typeof body === 'object' && body !== null && 'faults' in body && parseFaultsJson(body.faults).ok).toBe(true)
})
