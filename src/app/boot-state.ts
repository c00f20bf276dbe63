import { createAtom, useSelector } from '@tanstack/react-store'

export type Asking = {
  readonly asked: string
  readonly here: string
  readonly load: () => Promise<void>
  readonly keep: () => Promise<void>
  /** Releases the waiting requests, after `load` or `keep`. */
  readonly open: () => void
}

/** Whether the mock API has started. */
export type BootState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready'; readonly mode: 'worker' | 'in-page' }
  /** The address names another scenario than the stored one; requests wait until the operator chooses. */
  | ({ readonly kind: 'asks' } & Asking)
  | { readonly kind: 'other-schema'; readonly reset: () => Promise<void> }
  /** Another tab runs a newer build, which has taken over the stored account. */
  | { readonly kind: 'other-build' }
  | { readonly kind: 'failed'; readonly reason: string }

const bootState = createAtom<BootState>({ kind: 'starting' })

export const setBootState = (next: BootState): void => bootState.set(next)

export const useBootState = (): BootState => useSelector(bootState)
