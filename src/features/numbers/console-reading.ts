import * as v from 'valibot'
import { browserStorage } from '../../browser/web-storage.ts'
import { decode } from '../../twilio/decode.ts'
import { fetchRoute } from '../../twilio/fetch-route.ts'
import { createKnownRoutes } from './known-routes.ts'
import { createPacer } from './pacer.ts'
import { createReadingJob, type SavedJob } from './reading-job.ts'
import { routeDatabase } from './route-database.ts'

/** Twilio answers 300 requests a second of an account, all together (R17): the rest of the console has its part. */
const perSecond = 230
const storageKey = 'number-routes-job'

const savedJob = v.object({ phase: v.picklist(['running', 'paused']), query: v.string() })

export const knownRoutes = createKnownRoutes(routeDatabase)

export const readingJob = createReadingJob({
  read: (number) => fetchRoute({ leg: 'origination', number }, 'us1', { priority: 'low' }),
  known: knownRoutes,
  pacer: () =>
    createPacer(perSecond, {
      now: () => performance.now(),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    }),
  now: () => Date.now(),
  load,
  save,
  alone,
})

function load(): SavedJob | null {
  const decoded = browserStorage.readJson(storageKey, (stored) => decode(savedJob, stored))
  return decoded.ok ? decoded.value : null
}

function save(job: SavedJob | null): void {
  browserStorage.write(storageKey, job && JSON.stringify(job))
}

/** Two tabs at once would ask twice as often as the account may. An insecure origin has no locks, and one tab. */
async function alone(work: () => Promise<void>): Promise<boolean> {
  if (!('locks' in navigator)) {
    await work()
    return true
  }
  return navigator.locks.request(storageKey, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false
    await work()
    return true
  })
}

/** Another account is in the place of the one that was read. */
export async function forgetNumberRoutes(): Promise<void> {
  readingJob.cancel()
  await knownRoutes.forget()
}
