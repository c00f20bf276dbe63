/** Only the API's requests wait for the API: the shell paints before it is there. */
const gate = Promise.withResolvers<void>()
// Each request that waits tells of the failure; without one it is nobody's unhandled rejection.
gate.promise.catch(() => undefined)

export const openApiGate = (): void => gate.resolve()

/** Every request, waiting or later, fails as unreachable for this reason. A reload is the only way on. */
export const failApiGate = (reason: string): void => gate.reject(new Error(reason))

export const whenApiReady = (): Promise<void> => gate.promise
