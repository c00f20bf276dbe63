// Both run in the frame, so they may use nothing but what a page has.

/** Leaves an entry in each kind of storage. */
export async function keepInBrowser(): Promise<void> {
  localStorage.setItem('a', 'here')
  sessionStorage.setItem('a', 'here')
  const { promise, resolve } = Promise.withResolvers<void>()
  indexedDB.open('kept').addEventListener('success', () => resolve())
  await promise
}

/** What is found of it. */
export async function browserKeeps(): Promise<
  readonly [string | null, string | null, readonly (string | undefined)[]]
> {
  const databases = await indexedDB.databases()
  const names = databases.map(({ name }) => name).filter((name) => name === 'kept')
  return [localStorage.getItem('a'), sessionStorage.getItem('a'), names]
}
