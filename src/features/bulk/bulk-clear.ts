/** Resetting the demo also deletes bulk runs. Loads their code only then. */
export const clearBulkRuns = async (): Promise<void> => (await import('./console-bulk.ts')).clearRuns()
