import { createAtom } from '@tanstack/store'

/** Only requests wait for the API; the page paints before the API has started. */
const gate = Promise.withResolvers<void>()
// Waiting requests report the failure. Without any, this avoids an unhandled rejection.
gate.promise.catch(() => undefined)

export const openApiGate = (): void => gate.resolve()

/** Makes every waiting and later request fail as unreachable. Only a reload helps. */
export const failApiGate = (reason: string): void => gate.reject(new Error(reason))

export const whenApiReady = (): Promise<void> => gate.promise

let probe: (() => Promise<boolean>) | undefined
let asking = false

/** @param isThere asked after an answer that cannot be the API's, or none: whether what stands for the API still answers */
export const watchApi = (isThere: () => Promise<boolean>): void => void (probe = isThere)

/** Whether the API was there and has gone. Then nothing on the page is known to be so any more. Only a reload helps. */
export const apiGone = createAtom(false)

/** After an answer that cannot be the API's, or none. */
export async function suspectApi(): Promise<void> {
  if (probe === undefined || asking || apiGone.get()) return
  asking = true
  const isThere = await probe().catch(() => false)
  asking = false
  if (!isThere) apiGone.set(true)
}
