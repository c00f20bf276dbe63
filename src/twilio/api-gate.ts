/** Only requests wait for the API; the page paints before the API has started. */
const gate = Promise.withResolvers<void>()
// Waiting requests report the failure. Without any, this avoids an unhandled rejection.
gate.promise.catch(() => undefined)

export const openApiGate = (): void => gate.resolve()

/** Makes every waiting and later request fail as unreachable. Only a reload helps. */
export const failApiGate = (reason: string): void => gate.reject(new Error(reason))

export const whenApiReady = (): Promise<void> => gate.promise
