import type { Change, Kind, Rows, StoredRow } from './rows.ts'

/** The account's rows by kind and key. `all` returns them in order of creation. */
export type Tables = {
  get<K extends Kind>(kind: K, key: string): Rows[K] | undefined
  all<K extends Kind>(kind: K): readonly Rows[K][]
}

export type WritableTables = Tables & {
  put<K extends Kind>(kind: K, key: string, row: Rows[K]): void
  delete<K extends Kind>(kind: K, key: string): void
}

type Maps = { [K in Kind]: Map<string, Change<K>> }

const emptyMaps = (): Maps => ({
  trunk: new Map(),
  originationUrl: new Map(),
  ipAccessControlList: new Map(),
  ipAddress: new Map(),
  credentialList: new Map(),
  credential: new Map(),
  attachedIpAccessControlList: new Map(),
  attachedCredentialList: new Map(),
  numberRun: new Map(),
  number: new Map(),
  terminationRoute: new Map(),
  numberRoute: new Map(),
  sipDomainRoute: new Map(),
  call: new Map(),
  knownCaller: new Map(),
  reservedName: new Map(),
  foreignName: new Map(),
  demo: new Map(),
  counter: new Map(),
})

const rowsOf = <R>(changes: Iterable<{ readonly row: R | null }>): R[] => {
  const rows: R[] = []
  for (const { row } of changes) if (row !== null) rows.push(row)
  return rows
}

const inOrder = (changes: readonly Change[]): Change[] =>
  changes.toSorted((one, other) => (one.row?.seq ?? 0) - (other.row?.seq ?? 0))

export type MemoryTables = WritableTables & {
  entries<K extends Kind>(kind: K): Iterable<Change<K>>
  rows(): readonly StoredRow[]
  apply(changes: readonly Change[]): void
  replace(rows: readonly StoredRow[]): void
}

/** Lists need no sorting: maps keep insertion order, and rows are inserted in the order of their `seq`. */
export function createMemoryTables(rows: readonly StoredRow[] = []): MemoryTables {
  let maps = emptyMaps()

  function apply<K extends Kind>(change: Change<K>): void {
    if (change.row === null) maps[change.kind].delete(change.key)
    else maps[change.kind].set(change.key, change)
  }

  const tables: MemoryTables = {
    get: (kind, key) => maps[kind].get(key)?.row ?? undefined,
    all: (kind) => rowsOf(maps[kind].values()),
    entries: (kind) => maps[kind].values(),
    put: (kind, key, row) => void maps[kind].set(key, { kind, key, row }),
    delete: (kind, key) => void maps[kind].delete(key),
    rows: () =>
      Object.values(maps)
        .flatMap((ofKind): Change[] => [...ofKind.values()])
        .filter((change): change is StoredRow => change.row !== null),
    apply: (changes) => inOrder(changes).forEach(apply),
    replace(all) {
      maps = emptyMaps()
      inOrder(all).forEach(apply)
    },
  }
  tables.replace(rows)
  return tables
}

/** A transaction can start on tables or on another transaction. */
type Base = Tables & Pick<MemoryTables, 'entries'>

export type Transaction = WritableTables & Base & { changes(): readonly Change[] }

/** Collects changes without touching `base`, so that a refused or failed write changes nothing. */
export function beginTransaction(base: Base): Transaction {
  const maps = emptyMaps()

  function entries<K extends Kind>(kind: K): Iterable<Change<K>> {
    const changed: Map<string, Change<K>> = maps[kind]
    if (changed.size === 0) return base.entries(kind)
    const added = new Map(changed)
    const merged: Change<K>[] = []
    for (const entry of base.entries(kind)) {
      merged.push(changed.get(entry.key) ?? entry)
      added.delete(entry.key)
    }
    return [...merged, ...added.values()].filter(({ row }) => row !== null)
  }

  return {
    entries,
    get(kind, key) {
      const change = maps[kind].get(key)
      return change ? (change.row ?? undefined) : base.get(kind, key)
    },
    all: (kind) => (maps[kind].size === 0 ? base.all(kind) : rowsOf(entries(kind))),
    put: (kind, key, row) => void maps[kind].set(key, { kind, key, row }),
    delete: (kind, key) => void maps[kind].set(key, { kind, key, row: null }),
    changes: () => Object.values(maps).flatMap((changed) => [...changed.values()]),
  }
}
