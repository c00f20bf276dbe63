import { expect, test } from 'vitest'
import type { Fault } from './demo-api.ts'
import { bites, mayEndSo } from './may-bite.ts'

const request = {
  region: 'ie1',
  product: 'api',
  method: 'POST',
  path: '/2010-04-01/Accounts/AC1/SIP/CredentialLists/CL1/Credentials.json?PageSize=1',
  status: 503,
} as const
const fault: Fault = { region: 'any', operation: 'any', effect: 'status-503', times: 'always' }

test.each<[Partial<Fault>, boolean]>([
  [{}, true],
  [{ region: 'ie1' }, true],
  [{ region: 'us1' }, false],
  [{ operation: 'write' }, true],
  [{ operation: 'read' }, false],
  [{ operation: 'api' }, true],
  [{ operation: 'trunking' }, false],
  [{ operation: 'api.write' }, true],
  [{ operation: 'api.read' }, false],
  [{ operation: 'api.Credentials' }, true],
  [{ operation: 'api.Credentials.write' }, true],
  [{ operation: 'api.Calls' }, false],
  [{ effect: 'status-500' }, false],
  [{ effect: 'drop-connection' }, false],
  [{ effect: 'latency-3000' }, false],
])('%j has made it: %s', (change, expected) => {
  expect(bites({ ...fault, ...change }, request)).toBe(expected)
})

test('only a dropped connection leaves no response', () => {
  expect(bites({ ...fault, effect: 'drop-after-write' }, { ...request, status: null })).toBe(true)
  expect(bites(fault, { ...request, status: null })).toBe(false)
})

test('an error of which only the Region and the status are known', () => {
  expect(mayEndSo({ ...fault, region: 'ie1' }, 'ie1', 503)).toBe(true)
  expect(mayEndSo({ ...fault, region: 'ie1' }, undefined, 503)).toBe(true)
  expect(mayEndSo({ ...fault, region: 'ie1' }, 'us1', 503)).toBe(false)
  expect(mayEndSo(fault, 'ie1', 404)).toBe(false)
})
