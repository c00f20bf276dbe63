import { tabStorage } from '../../browser/web-storage.ts'

const switchNames = ['scenario', 'fault', 'clock', 'latency', 'rate-limit', 'strict-availability'] as const

/**
 * Removes the demo's switches from the address, so that a reload does not apply them again. They wait in the tab's
 * storage until the mock applies them, because its worker reloads the page once more after Shift-reload.
 */
export function takeDemoSwitches(): string {
  const url = new URL(location.href)
  const pending = new URLSearchParams(tabStorage.read('pending-demo-switches') ?? '')
  for (const name of switchNames) {
    const value = url.searchParams.get(name)
    if (value !== null) pending.set(name, value)
    url.searchParams.delete(name)
  }
  const search = pending.toString()
  if (url.href !== location.href) history.replaceState(history.state, '', url)
  writePending(search)
  return search
}

export const forgetDemoSwitches = (): void => writePending('')

const writePending = (search: string): void => tabStorage.write('pending-demo-switches', search || null)
