import { createThrottledAtom, type ThrottledAtom } from '../browser/throttled-atom.ts'
import type { Instant } from '../domain/base/instant.ts'
import {
  type ChangeEvidence,
  type ChangeAttempt,
  type ChangeRecord,
  type ChangeResult,
  inOrder,
} from './change-record.ts'
import { parseChangeRow } from './change-row.ts'

type ChangeMessage = ChangeRecord | 'cleared'

/** Stores the ledger and tells other tabs of changes. Returns rows unparsed, and never throws. */
export type ChangeBackend = {
  readonly readAll: () => Promise<readonly unknown[] | 'not-kept'>
  readonly write: (record: ChangeRecord) => Promise<unknown>
  readonly clear: () => Promise<unknown>
  /** `hear` gets other tabs' messages; the returned function sends one to them. */
  readonly openChannel: (hear: (message: ChangeMessage) => void) => (message: ChangeMessage) => void
}

/** The part of a record that is known before anything is sent. */
export type NewChange = Omit<ChangeRecord, 'id' | 'localAt' | 'result' | 'dateUpdated' | 'attempts' | 'verification'>
export type ChangeOutcome = {
  readonly result: Exclude<ChangeResult, 'in-flight'>
  readonly dateUpdated: Instant | null
  /** Added to the recorded attempts. */
  readonly attempts?: readonly ChangeAttempt[]
}

/** `unreadable`: earlier visits' records could not be loaded, so only this visit's are known. */
export type LedgerReading = 'reading' | 'read' | 'unreadable'

export type KnownChanges = {
  /** Oldest first; the same array until a record changes. */
  readonly records: readonly ChangeRecord[]
  /** Whether these are all records; a list that is not loaded is never shown as empty. */
  readonly reading: LedgerReading
}

export type ChangeLedger = Pick<ThrottledAtom<KnownChanges>, 'get' | 'shown'> & {
  readonly load: () => Promise<void>
  readonly append: (change: NewChange) => Promise<ChangeRecord>
  readonly update: (id: string, outcome: ChangeOutcome) => Promise<void>
  readonly addEvidence: (id: string, evidence: readonly ChangeEvidence[]) => Promise<void>
  readonly clear: () => Promise<void>
}

/**
 * Records of re-routes: appended, completed once with their outcome, and removed only all at once. This tab shows its
 * own memory; the backend stores the records for the next visit. If the backend fails, no re-route fails.
 */
export function createChangeLedger(backend: ChangeBackend): ChangeLedger {
  const changes = createThrottledAtom<KnownChanges>({ records: [], reading: 'reading' })
  let loading: Promise<void> | undefined
  let clears = 0
  let tellTabs: ((message: ChangeMessage) => void) | undefined

  function put(record: ChangeRecord): void {
    const next = { ...changes.get(), records: withRecord(changes.get().records, record) }
    if (record.run === undefined) changes.showNow(next)
    else changes.showSoon(next)
  }

  function forget(): void {
    clears += 1
    changes.showNow({ ...changes.get(), records: [] })
  }

  const channel = () =>
    (tellTabs ??= backend.openChannel((message) => (message === 'cleared' ? forget() : put(message))))

  async function read(): Promise<void> {
    channel()
    const clearsBefore = clears
    const rows = await backend.readAll()
    const { records } = changes.get()
    if (rows === 'not-kept') return changes.showNow({ records, reading: 'unreadable' })
    if (clears !== clearsBefore) return changes.showNow({ records, reading: 'read' })
    const stored = rows.map(parseChangeRow).filter((row) => row !== undefined)
    const known = new Set(records.map(({ id }) => id))
    const all = [...stored.filter(({ id }) => !known.has(id)), ...records]
    changes.showNow({ records: all.toSorted(inOrder), reading: 'read' })
  }

  const recordOf = (id: string) => changes.get().records.findLast((record) => record.id === id)
  const load = (): Promise<void> => (loading ??= read())

  async function keep(record: ChangeRecord): Promise<void> {
    put(record)
    channel()(record)
    await backend.write(record)
  }

  return {
    load,
    get: changes.get,
    shown: changes.shown,
    append: async (change) => {
      const record: ChangeRecord = {
        ...change,
        id: newId(),
        localAt: Date.now(),
        result: 'in-flight',
        dateUpdated: null,
      }
      await keep(record)
      return record
    },
    update: async (id, { attempts = [], ...outcome }) => {
      const record = recordOf(id)
      if (record === undefined) return
      const all = [...(record.attempts ?? []), ...attempts]
      await keep({ ...record, ...outcome, ...(all.length > 0 && { attempts: all }) })
    },
    addEvidence: async (id, evidence) => {
      const record = recordOf(id)
      if (record === undefined || evidence.length === 0) return
      await keep({ ...record, verification: [...(record.verification ?? []), ...evidence] })
    },
    clear: async () => {
      forget()
      channel()('cleared')
      await backend.clear()
    },
  }
}

/** A run appends hundreds a second, so skip sorting when the record is the newest or replaces itself. */
function withRecord(records: readonly ChangeRecord[], record: ChangeRecord): readonly ChangeRecord[] {
  const at = records.findLastIndex(({ id }) => id === record.id)
  if (at >= 0) return records.with(at, record)
  const last = records.at(-1)
  const all = [...records, record]
  return last === undefined || inOrder(last, record) < 0 ? all : all.toSorted(inOrder)
}

/** Not `randomUUID`, which insecure origins do not have. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
