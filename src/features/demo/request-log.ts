import { createAtom } from '@tanstack/react-store'
import { parseRegionCode, type RegionCode } from '../../domain/base/region.ts'
import { replaceTransport, type Send, takeEarlyRequests } from '../../twilio/transport.ts'
import type { Fault } from './demo-api.ts'
import { bites } from './may-bite.ts'

export type LoggedRequest = {
  readonly id: number
  /** By the computer's clock, not the demo's. */
  readonly at: number
  readonly method: string
  readonly region: RegionCode
  readonly product: string
  readonly path: string
  readonly form: readonly (readonly [name: string, value: string])[]
  /** Null: no response. */
  readonly status: number | null
  readonly tookMs: number
  /** Its body is read only when somebody opens it. `dropped`: newer answers took its place. */
  readonly answer: Response | 'dropped' | null
  readonly fault: Fault | null
}

const kept = 50
/** Of reads, because a page of 1,000 numbers has a megabyte. */
const keptAnswers = 20

export const loggedRequests = createAtom<readonly LoggedRequest[]>([])
let made = 0

export const forgetRequests = (): void => loggedRequests.set([])

/**
 * Logs every request until the returned function is called. Earlier requests are logged once `known` resolves: then
 * `faults` returns the faults that are on.
 */
export function recordRequests(faults: () => readonly Fault[], known: Promise<unknown>): () => void {
  for (const early of takeEarlyRequests()) {
    void Promise.all([early.answered, known]).then(([answered]) => {
      if (!isAborted(early.init, answered.answer)) note({ ...early, ...answered, faults: faults() })
    })
  }
  const record: Send = async (path, init) => {
    const at = Date.now()
    const started = performance.now()
    const before = faults()
    const noteAnswer = (answer: Response | null) =>
      note({
        path,
        init,
        at,
        answer,
        tookMs: Math.round(performance.now() - started),
        faults: [...before, ...faults()],
      })
    try {
      const response = await globalThis.fetch(path, init)
      noteAnswer(response.clone())
      return response
    } catch (error) {
      if (!isAborted(init, null)) noteAnswer(null)
      throw error
    }
  }
  return replaceTransport(record)
}

/** The console aborts requests when the operator leaves a page: nothing failed. */
const isAborted = (init: RequestInit, answer: Response | null): boolean =>
  answer === null && init.signal?.aborted === true

type Sent = Pick<LoggedRequest, 'at' | 'tookMs'> & {
  readonly path: string
  readonly init: RequestInit
  readonly answer: Response | null
  readonly faults: readonly Fault[]
}

function note({ path, init, at, tookMs, answer, faults }: Sent): void {
  const [, code = '', product = '', rest = ''] = /^\/twilio\/(\w+)\/(\w+)(\/.*)$/.exec(path) ?? []
  const region = parseRegionCode(code)
  if (!region) return
  const request = { region, product, path: rest, method: init.method ?? 'GET', status: answer?.status ?? null }
  const fault = faults.find((one) => bites(one, request)) ?? null
  const form = init.body instanceof URLSearchParams ? [...init.body] : []
  made += 1
  const entry: LoggedRequest = { ...request, id: made, at, form, tookMs, answer, fault }
  loggedRequests.set((entries) =>
    withoutOldest([entry, ...entries].toSorted((one, other) => other.at - one.at)).map(dropOldAnswer),
  )
}

/** Reads go first: the console checks the whole account in the background, and writes are few. */
function withoutOldest(entries: readonly LoggedRequest[]): readonly LoggedRequest[] {
  if (entries.length <= kept) return entries
  const read = entries.findLastIndex(({ method }) => method === 'GET')
  return entries.toSpliced(read === -1 ? kept : read, 1)
}

function dropOldAnswer(entry: LoggedRequest, index: number): LoggedRequest {
  const { answer, method } = entry
  if (index < keptAnswers || method !== 'GET' || answer === null || answer === 'dropped') return entry
  // A body that was read is locked, so cancel rejects.
  void answer.body?.cancel().catch(() => undefined)
  return { ...entry, answer: 'dropped' }
}
