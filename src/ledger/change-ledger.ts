import type { Instant } from '../domain/base/instant.ts'
import type { ChangeEvidence, ChangeAttempt, ChangeRecord, ChangeResult } from './change-record.ts'
import { createCalmListeners } from './calm-listeners.ts'
import { parseChangeRow } from './change-row.ts'

/** Where the ledger is kept and how other tabs hear of it. Rows and messages come back unparsed. */
export type ChangeBackend = {
  readonly readAll: () => Promise<readonly unknown[]>
  readonly write: (record: ChangeRecord) => Promise<void>
  readonly clear: () => Promise<void>
  /** `receive` hears other tabs only; the returned function tells them. */
  readonly openChannel: (receive: (message: unknown) => void) => (message: ChangeRecord | 'cleared') => void
}

/** What is known before anything is sent. */
export type NewChange = Omit<ChangeRecord, 'id' | 'result' | 'dateUpdated' | 'attempts' | 'verification'>
export type ChangeOutcome = {
  readonly result: Exclude<ChangeResult, 'in-flight'>
  readonly dateUpdated: Instant | null
  /** They come after those that are recorded. */
  readonly attempts?: readonly ChangeAttempt[]
}

/** `unreadable`: what earlier visits left could not be read; the records are those of this visit. */
export type LedgerReading = 'reading' | 'read' | 'unreadable'

export type ChangeLedger = {
  readonly load: () => Promise<void>
  readonly reading: () => LedgerReading
  readonly snapshot: () => readonly ChangeRecord[]
  readonly subscribe: (listener: () => void) => () => void
  readonly append: (change: NewChange) => Promise<ChangeRecord>
  readonly update: (id: string, outcome: ChangeOutcome) => Promise<void>
  readonly addEvidence: (id: string, evidence: readonly ChangeEvidence[]) => Promise<void>
  readonly clear: () => Promise<void>
}

/**
 * Records of re-routes: appended, completed once with their outcome, never removed but all at once.
 * The memory of this tab is what is read; the backend keeps it for the next visit. A backend that fails costs that
 * only: no re-route fails with it.
 */
export function createChangeLedger(backend: ChangeBackend): ChangeLedger {
  const listeners = createCalmListeners()
  let records: readonly ChangeRecord[] = []
  let loading: Promise<void> | undefined
  let reading: LedgerReading = 'reading'
  let clears = 0
  let tellTabs: ((message: ChangeRecord | 'cleared') => void) | undefined

  function show(next: readonly ChangeRecord[]): void {
    records = next.toSorted(byTime)
    listeners.tell()
  }

  /** A run puts hundreds a second: nothing is sorted anew for one that comes last, or in the place of itself. */
  function put(record: ChangeRecord): void {
    const at = records.findLastIndex(({ id }) => id === record.id)
    const last = records.at(-1)
    if (at >= 0) records = records.with(at, record)
    else if (last === undefined || byTime(last, record) < 0) records = [...records, record]
    else records = [...records, record].toSorted(byTime)
    if (record.run === undefined) listeners.tell()
    else listeners.tellCalmly()
  }

  function forget(): void {
    clears += 1
    show([])
  }

  function receive(message: unknown): void {
    if (message === 'cleared') return forget()
    const record = parseChangeRow(message)
    if (record !== undefined) put(record)
  }

  const channel = () => (tellTabs ??= backend.openChannel(receive))

  async function read(): Promise<void> {
    channel()
    const clearsBefore = clears
    const rows = await backend.readAll().catch(() => null)
    reading = rows === null ? 'unreadable' : 'read'
    if (rows === null || clears !== clearsBefore) return show(records)
    const stored = rows.map(parseChangeRow).filter((row) => row !== undefined)
    const known = new Set(records.map(({ id }) => id))
    show([...stored.filter(({ id }) => !known.has(id)), ...records])
  }

  const load = (): Promise<void> => (loading ??= read())

  async function keep(record: ChangeRecord): Promise<void> {
    put(record)
    channel()(record)
    await backend.write(record).catch(() => undefined)
  }

  return {
    load,
    reading: () => reading,
    snapshot: () => records,
    subscribe: (listener) => {
      void load()
      return listeners.add(listener)
    },
    append: async (change) => {
      const record: ChangeRecord = { ...change, id: newId(), result: 'in-flight', dateUpdated: null }
      await keep(record)
      return record
    },
    update: async (id, { attempts = [], ...outcome }) => {
      const record = records.findLast((one) => one.id === id)
      if (record === undefined) return
      const all = [...(record.attempts ?? []), ...attempts]
      await keep({ ...record, ...outcome, ...(all.length > 0 && { attempts: all }) })
    },
    addEvidence: async (id, evidence) => {
      const record = records.findLast((one) => one.id === id)
      if (record === undefined || evidence.length === 0) return
      await keep({ ...record, verification: [...(record.verification ?? []), ...evidence] })
    },
    clear: async () => {
      forget()
      channel()('cleared')
      await backend.clear().catch(() => undefined)
    },
  }
}

const byTime = (a: ChangeRecord, b: ChangeRecord): number => a.requestedAt - b.requestedAt || (a.id < b.id ? -1 : 1)

/** Not `randomUUID`, which an insecure origin lacks. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
