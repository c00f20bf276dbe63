import { tabStorage } from '../../browser/web-storage.ts'

const switchNames = ['scenario', 'fault', 'clock', 'latency', 'rate-limit', 'strict-availability'] as const

/**
 * The demo's switches in the address bar (`?scenario=`, `?fault=`, `?clock=` and the others) work once: they are
 * taken out of it here, so that a reload keeps the state that they led to. Until the mock has applied them they
 * wait in the session: after Shift-reload the mock's worker reloads the page once more before it is ready.
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

/** Where storage is refused, the switches are lost in that one extra reload. */
const writePending = (search: string): void => tabStorage.write('pending-demo-switches', search || null)
