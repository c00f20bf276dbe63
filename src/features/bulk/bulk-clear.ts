/** With the demo's data the runs go too. They are loaded only where there is something to do with them. */
export const clearBulkRuns = async (): Promise<void> => (await import('./console-bulk.ts')).clearRuns()
