/**
 * What is asked for while others are being stored goes into the next transaction, all of it together: that takes as
 * long as for one, and a run stores hundreds a second. In the order in which it was asked for; whoever asks is told when
 * it is stored, or what became of the transaction.
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
