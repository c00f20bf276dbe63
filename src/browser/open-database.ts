import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

export type Database<Schema extends DBSchema> = {
  /** Resolves like `work`. `not-kept`: storage is blocked or full, or another tab has an older version open. */
  readonly use: <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>) => Promise<T | 'not-kept'>
}

type Options<Schema extends DBSchema> = {
  readonly version: number
  readonly upgrade: (database: IDBPDatabase<Schema>, oldVersion: number) => void
}

/**
 * A database that opens at first use, and again after the browser closed it. It never throws: failures are common
 * (private windows, full disks), so they are a value.
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
      // Otherwise the browser would wait until the other tab closes.
      blocked: () => blocked.reject(new Error(`Another tab has an older version of ${name} open`)),
      // Another tab needs a newer version, so close this one.
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
