import * as v from 'valibot'
import { withTabLock } from '../../browser/tab-lock.ts'
import { browserStorage } from '../../browser/web-storage.ts'
import { decode } from '../../twilio/decode.ts'
import { fetchRoute } from '../../twilio/fetch-route.ts'
import { createKnownRoutes } from './known-routes.ts'
import { createPacer } from './pacer.ts'
import { createReadingJob, mostPerSecond } from './reading-job.ts'
import { routeDatabase } from './route-database.ts'

const storageKey = 'number-routes-job'

const savedJob = v.object({ phase: v.picklist(['running', 'paused']), query: v.string() })

export const knownRoutes = createKnownRoutes(routeDatabase)

/** Two tabs together would exceed Twilio's limit. */
const alone = (work: () => Promise<void>): Promise<boolean> =>
  withTabLock(storageKey, async (isFree) => {
    if (isFree) await work()
    return isFree
  })

export const readingJob = createReadingJob({
  read: (number) => fetchRoute({ leg: 'origination', number }, 'us1', { priority: 'low' }),
  known: knownRoutes,
  pacer: () =>
    createPacer(mostPerSecond, {
      now: () => performance.now(),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    }),
  now: () => Date.now(),
  load: () => {
    const decoded = browserStorage.readJson(storageKey, (stored) => decode(savedJob, stored))
    return decoded.ok ? decoded.value : null
  },
  save: (job) => browserStorage.write(storageKey, job && JSON.stringify(job)),
  alone,
})

/** Called when another account replaces this one. */
export async function forgetNumberRoutes(): Promise<void> {
  readingJob.cancel()
  await knownRoutes.forget()
}
