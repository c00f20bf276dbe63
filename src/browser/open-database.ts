import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

export type Database<Schema extends DBSchema> = {
  /** What `work` resolves to. `not-kept`: storage is refused or full, or another tab holds an older version open. */
  readonly use: <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>) => Promise<T | 'not-kept'>
}

type Options<Schema extends DBSchema> = {
  readonly version: number
  readonly upgrade: (database: IDBPDatabase<Schema>, oldVersion: number) => void
}

/**
 * A database that opens at first use, and again after the browser closed it. Failing is ordinary (private windows, full
 * disks), so it is a value and never throws.
 */
export function openDatabase<Schema extends DBSchema>(
  name: string,
  { version, upgrade }: Options<Schema>,
): Database<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined

  const forget = (): void => {
    opened = undefined
  }

  function open(): Promise<IDBPDatabase<Schema>> {
    const blocked = Promise.withResolvers<never>()
    const connection = openDB<Schema>(name, version, {
      upgrade,
      // The browser would wait for as long as the other tab is open.
      blocked: () => blocked.reject(new Error(`Another tab holds an older version of ${name}`)),
      // Another tab wants a newer version: make way for it.
      blocking: () => {
        forget()
        void connection.then((database) => database.close())
      },
      terminated: forget,
    })
    return Promise.race([connection, blocked.promise])
  }

  return {
    use: async (work) => {
      try {
        if (opened === undefined) {
          opened = open()
          opened.catch(forget)
        }
        return await work(await opened)
      } catch {
        return 'not-kept'
      }
    },
  }
}
