import { useSyncExternalStore } from 'react'

export type Asking = {
  readonly asked: string
  readonly here: string
  readonly load: () => Promise<void>
  readonly keep: () => Promise<void>
  /** Lets the requests go, once either is done. */
  readonly open: () => void
}

/** How far the API behind the console is. The shell paints whatever this says. */
export type BootState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready'; readonly mode: 'worker' | 'in-page' }
  /** The address asks for another scenario than the one whose account is here: requests wait until one is chosen. */
  | ({ readonly kind: 'asks' } & Asking)
  | { readonly kind: 'other-schema'; readonly reset: () => Promise<void> }
  | { readonly kind: 'failed'; readonly reason: string }

let current: BootState = { kind: 'starting' }
const listeners = new Set<() => void>()

export function setBootState(next: BootState): void {
  current = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useBootState = (): BootState => useSyncExternalStore(subscribe, () => current)
