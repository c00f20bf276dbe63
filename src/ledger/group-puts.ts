/**
 * Groups entries that arrive during a transaction into the next one, in order: a run stores hundreds per second, and a
 * group takes as long as one entry. Each promise settles with its transaction.
 */
export function groupPuts<Entry>(
  store: (entries: readonly Entry[]) => Promise<unknown>,
): (entry: Entry) => Promise<void> {
  type Waiting = { readonly entry: Entry; readonly done: () => void; readonly fail: (reason: unknown) => void }
  const waiting: Waiting[] = []
  let isStoring = false

  async function storeWaiting(): Promise<void> {
    isStoring = true
    while (waiting.length > 0) {
      const group = waiting.splice(0)
      try {
        await store(group.map(({ entry }) => entry))
        for (const { done } of group) done()
      } catch (error) {
        for (const { fail } of group) fail(error)
      }
    }
    isStoring = false
  }

  return (entry) =>
    new Promise<void>((done, fail) => {
      waiting.push({ entry, done, fail })
      if (!isStoring) void storeWaiting()
    })
}
