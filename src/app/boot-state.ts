import { createAtom, useSelector } from '@tanstack/react-store'

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

const bootState = createAtom<BootState>({ kind: 'starting' })

export const setBootState = (next: BootState): void => bootState.set(next)

export const useBootState = (): BootState => useSelector(bootState)
