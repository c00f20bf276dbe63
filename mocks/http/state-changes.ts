import * as v from 'valibot'
import { parseDomainName } from '../../src/domain/base/domain-name.ts'
import { parseE164 } from '../../src/domain/base/e164.ts'
import { err, ok, type Result } from '../../src/domain/base/result.ts'
import type { Change, Kind, Rows } from '../account/rows.ts'
import { rowSchemas } from './state-rows.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where a row belongs: a key that says something else would hide it from one half of the mock. */
const keyOf: { readonly [K in Exclude<Kind, 'demo'>]: (row: Rows[K], key: string) => string | undefined } = {
  trunk: ({ sid }) => sid,
  originationUrl: ({ sid }) => sid,
  ipAccessControlList: ({ sid }) => sid,
  ipAddress: ({ sid }) => sid,
  credentialList: ({ sid }) => sid,
  credential: ({ sid }) => sid,
  attachedIpAccessControlList: ({ trunkSid, listSid }) => `${trunkSid}/${listSid}`,
  attachedCredentialList: ({ trunkSid, listSid }) => `${trunkSid}/${listSid}`,
  numberRun: ({ first }) => first,
  number: ({ number }) => number,
  terminationRoute: (_, key) => parseDomainName(key),
  numberRoute: (_, key) => parseE164(key),
  sipDomainRoute: (_, key) => (/^[a-z0-9.-]{1,255}$/i.test(key) ? key : undefined),
  call: ({ sid }) => sid,
  knownCaller: ({ domainName, name }) => `${domainName}/${name}`,
  reservedName: ({ domainName }) => domainName,
  foreignName: ({ domainName }) => domainName,
  counter: () => 'seq',
}

const isShared = (name: unknown): name is Exclude<Kind, 'demo'> =>
  typeof name === 'string' && Object.hasOwn(keyOf, name)

function changeOf<K extends Exclude<Kind, 'demo'>>(kind: K, key: string, value: unknown): Change<K> | undefined {
  if (value === null) return { kind, key, row: null }
  const schema: v.GenericSchema<unknown, Rows[K]> = rowSchemas[kind]
  const row = v.safeParse(schema, value)
  return row.success && keyOf[kind](row.output, key) === key ? { kind, key, row: row.output } : undefined
}

const mostChanges = 20_000

/** Rows of a state from elsewhere. The error says which one is not to be had. */
export function readChanges(value: unknown): Result<readonly Change[], string> {
  if (!Array.isArray(value) || value.length > mostChanges) return err('it has no list of changed rows')
  const changes: Change[] = []
  for (const [index, entry] of value.entries()) {
    const change = readChange(entry)
    if (!change) return err(`its row ${index + 1} cannot be read`)
    changes.push(change)
  }
  return ok(changes)
}

function readChange(entry: unknown): Change | undefined {
  if (!isRecord(entry)) return undefined
  const { kind, key, row } = entry
  if (!isShared(kind) || typeof key !== 'string' || key.length > 400) return undefined
  return changeOf(kind, key, row)
}
