const lockName = 'regional-sip-trunks-writing'

/** Tells the other tabs that this one is writing, for as long as it is: also when the tab dies. */
export const whileWriting = <T>(write: () => Promise<T>): Promise<T> =>
  lockManager()?.request(lockName, { mode: 'shared' }, write) ?? write()

/** Whether no tab writes now; undefined where the browser does not tell, on an origin that is not secure. */
export const isNobodyWriting = async (): Promise<boolean | undefined> =>
  await lockManager()?.request(lockName, { ifAvailable: true }, (lock) => lock !== null)

const lockManager = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined)
