import * as v from 'valibot'
import { parseDomainName } from '../../src/domain/base/domain-name.ts'
import { parseE164 } from '../../src/domain/base/e164.ts'
import { isRecord } from '../account/is-record.ts'
import { err, ok, type Result } from '../../src/domain/base/result.ts'
import type { Change, Kind, Rows } from '../account/rows.ts'
import { rowSchemas } from './state-rows.ts'

/** The key that belongs to a row. With another key, lookups by key and by value would disagree. */
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

/** Parses the rows of an imported state. The error names the first invalid one. */
export function parseChanges(value: unknown): Result<readonly Change[], string> {
  if (!Array.isArray(value) || value.length > mostChanges) return err('its list of changed rows is missing or too long')
  const changes: Change[] = []
  for (const [index, entry] of value.entries()) {
    const change = parseChange(entry)
    if (!change) return err(`its row ${index + 1} cannot be read`)
    changes.push(change)
  }
  return ok(changes)
}

function parseChange(entry: unknown): Change | undefined {
  if (!isRecord(entry)) return undefined
  const { kind, key, row } = entry
  if (!isShared(kind) || typeof key !== 'string' || key.length > 400) return undefined
  return changeOf(kind, key, row)
}
