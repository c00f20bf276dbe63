import type { SaveOutcome } from '../forms/save-outcome.ts'
import type { FailedWrite, SettledWrite } from '../twilio/settled-write.ts'

/** How far one of several writes is; one that was not begun has no state. */
export type ItemState =
  | { readonly kind: 'writing' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly failure: FailedWrite }

type Options<Item> = {
  readonly items: readonly Item[]
  readonly write: (item: Item) => Promise<SettledWrite<unknown>>
  readonly tell: (item: Item, state: ItemState) => void
  /** Of a failure, with how many are not done, as a sentence begins: "Adding 3 of 93 addresses". */
  readonly what: (notDone: number) => string
}

/** Leaves places in the queue of requests for what else the page reads. */
const atATime = 4

/**
 * Writes each item, some at a time, each once. A refusal of one says nothing of the others (400); any other failure is
 * the Region's or the line's: what has not begun is left for a second run.
 */
export async function writeEach<Item>({ items, write, tell, what }: Options<Item>): Promise<SaveOutcome> {
  const failures = new Map<Item, FailedWrite>()
  const done = new Set<Item>()
  const waiting = [...items]
  let stopped = false

  function note(item: Item, result: SettledWrite<unknown>): void {
    failures.delete(item)
    if (result.kind === 'applied') {
      done.add(item)
      return tell(item, { kind: 'done' })
    }
    failures.set(item, result)
    stopped ||= result.error.status !== 400
    tell(item, { kind: 'failed', failure: result })
  }

  async function work(): Promise<void> {
    while (!stopped) {
      const item = waiting.shift()
      if (item === undefined) return
      tell(item, { kind: 'writing' })
      note(item, await write(item))
    }
  }

  function outcome(): SaveOutcome {
    const notDone = items.length - done.size
    const unknown = [...failures].flatMap(([item, failure]) => (failure.kind === 'unknown' ? [{ item, failure }] : []))
    const worst = unknown[0]?.failure ?? [...failures.values()].at(-1)
    if (worst === undefined) return { kind: 'applied' }
    const told = { error: worst.error, what: what(notDone) }
    if (worst.kind !== 'unknown') return { kind: worst.kind, ...told }
    return {
      kind: 'unknown',
      ...told,
      // Found to hold, it is one of several: the rest is still to be written.
      ...(notDone > unknown.length && { fields: [] }),
      lookAgain: async () => {
        for (const { item, failure } of unknown) note(item, await failure.lookAgain())
        return outcome()
      },
    }
  }

  await Promise.all(Array.from({ length: atATime }, work))
  return outcome()
}
