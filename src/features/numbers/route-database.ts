import type { DBSchema } from 'idb'
import { openDatabase } from '../../browser/open-database.ts'
import type { RouteBackend } from './known-routes.ts'
import type { StoredRoutes } from './stored-routes.ts'

type RoutesDb = DBSchema & { batches: { key: number; value: StoredRoutes } }

const database = openDatabase<RoutesDb>('regional-sip-trunks-number-routes', {
  version: 1,
  upgrade: (fresh) => void fresh.createObjectStore('batches', { autoIncrement: true }),
})

export const routeDatabase: RouteBackend = {
  readAll: () => database.use((db) => db.getAll('batches')),
  append: (routes) => database.use((db) => db.add('batches', routes)),
  clear: () => database.use((db) => db.clear('batches')),
}
