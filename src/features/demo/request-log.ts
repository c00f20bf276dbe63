import { createAtom } from '@tanstack/react-store'
import { parseRegionCode, type RegionCode } from '../../domain/base/region.ts'
import { replaceTransport, type Send, takeEarlyRequests } from '../../twilio/transport.ts'
import type { Fault } from './demo-api.ts'
import { bites } from './may-bite.ts'

/** One request of the console to the API. */
export type LoggedRequest = {
  readonly id: number
  /** By the clock on the wall. */
  readonly at: number
  readonly method: string
  readonly region: RegionCode
  readonly product: string
  /** With its query, as it was sent. */
  readonly path: string
  readonly form: readonly (readonly [name: string, value: string])[]
  /** Null: no answer came. */
  readonly status: number | null
  readonly tookMs: number
  /** Unread until somebody looks: most answers are long, and few are looked at. `let-go`: too many came since. */
  readonly answer: Response | 'let-go' | null
  /** The fault that was switched on and ended it. */
  readonly fault: Fault | null
}

const kept = 50
/** A page of a thousand numbers has a megabyte. */
const keptAnswers = 20

export const loggedRequests = createAtom<readonly LoggedRequest[]>([])
let made = 0

export const forgetRequests = (): void => loggedRequests.set([])

type Faults = () => readonly Fault[]

/**
 * Notes every request until the returned function is called, and those that went before, once it is known which faults
 * ended them. `faults`: those that are switched on, as last read; `known`: they have been read.
 */
export function recordRequests(faults: Faults, known: Promise<unknown>): () => void {
  for (const early of takeEarlyRequests()) {
    void Promise.all([early.answered, known]).then(([answered]) => {
      if (!isGivenUp(early.init, answered.answer)) note({ ...early, ...answered, faults: faults() })
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
      if (!isGivenUp(init, null)) noteAnswer(null)
      throw error
    }
  }
  return replaceTransport(record)
}

/** By the console itself, as by leaving a page: nothing failed. */
const isGivenUp = (init: RequestInit, answer: Response | null): boolean =>
  answer === null && init.signal?.aborted === true

type Sent = Pick<LoggedRequest, 'at' | 'tookMs'> & {
  readonly path: string
  readonly init: RequestInit
  readonly answer: Response | null
  readonly faults: readonly Fault[]
}

function note({ path, init, at, tookMs, answer, faults }: Sent): void {
  const asked = partsOf(path)
  if (!asked) return
  const request = { ...asked, method: init.method ?? 'GET', status: answer?.status ?? null }
  const fault = faults.find((one) => bites(one, request)) ?? null
  const form = init.body instanceof URLSearchParams ? [...init.body] : []
  made += 1
  const entry: LoggedRequest = { ...request, id: made, at, form, tookMs, answer, fault }
  loggedRequests.set((entries) =>
    [entry, ...entries]
      .toSorted((one, other) => other.at - one.at)
      .slice(0, kept)
      .map(letGoOfOld),
  )
}

function letGoOfOld(entry: LoggedRequest, index: number): LoggedRequest {
  const { answer } = entry
  if (index < keptAnswers || answer === null || answer === 'let-go') return entry
  // Read already, it is locked: then there is nothing to let go.
  void answer.body?.cancel().catch(() => undefined)
  return { ...entry, answer: 'let-go' }
}

function partsOf(address: string): Pick<LoggedRequest, 'region' | 'product' | 'path'> | undefined {
  const [, code = '', product = '', path = ''] = /^\/twilio\/(\w+)\/(\w+)(\/.*)$/.exec(address) ?? []
  const region = parseRegionCode(code)
  return region && { region, product, path }
}
