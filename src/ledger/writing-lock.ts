import { lockManager } from '../browser/tab-lock.ts'

const lockName = 'regional-sip-trunks-writing'

/** Holds a lock while this tab writes, so that other tabs know. The browser frees it even if the tab crashes. */
export const whileWriting = <T>(write: () => Promise<T>): Promise<T> =>
  lockManager()?.request(lockName, { mode: 'shared' }, write) ?? write()

/** Whether no tab is writing; undefined on an insecure origin, where browsers have no locks. */
export const isNobodyWriting = async (): Promise<boolean | undefined> =>
  await lockManager()?.request(lockName, { ifAvailable: true }, (lock) => lock !== null)
