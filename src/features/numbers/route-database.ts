import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { RouteBackend } from './known-routes.ts'
import type { StoredRoutes } from './stored-routes.ts'

type RoutesDb = DBSchema & { batches: { key: number; value: StoredRoutes } }

let opened: Promise<IDBPDatabase<RoutesDb>> | undefined

const forget = (): void => {
  opened = undefined
}

async function open(): Promise<IDBPDatabase<RoutesDb>> {
  const db = await openDB<RoutesDb>('regional-sip-trunks-number-routes', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('batches', { autoIncrement: true }),
    // Another tab brings a newer shape: give way, the next use opens anew.
    blocking: () => {
      forget()
      db.close()
    },
    terminated: forget,
  })
  return db
}

function database(): Promise<IDBPDatabase<RoutesDb>> {
  if (opened === undefined) {
    opened = open()
    opened.catch(forget)
  }
  return opened
}

/** Batches of routes in IndexedDB, which opens at first use. */
export const routeDatabase: RouteBackend = {
  readAll: async () => (await database()).getAll('batches'),
  append: async (routes) => {
    await (await database()).add('batches', routes)
  },
  clear: async () => (await database()).clear('batches'),
}
