import { createAtom, useSelector } from '@tanstack/react-store'

const importRowCode = async () => {
  const [{ trunkRows }, { TrunkRow }] = await Promise.all([import('./trunk-rows.ts'), import('./trunk-row.tsx')])
  return { trunkRows, TrunkRow }
}

/** The rules for rows, and the component that draws one. */
export type RowCode = Awaited<ReturnType<typeof importRowCode>>

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly code: RowCode }
  | { readonly kind: 'failed'; readonly error: unknown }

const state = createAtom<State>({ kind: 'loading' })
let loading: Promise<void> | undefined

/** Not needed for the first paint, so it loads together with the lists. */
export function loadRowCode(): Promise<void> {
  loading ??= importRowCode().then(
    (code) => state.set({ kind: 'loaded', code }),
    (error: unknown) => state.set({ kind: 'failed', error }),
  )
  return loading
}

const rowCode = {
  get: state.get,
  subscribe: (listener: (now: State) => void) => {
    void loadRowCode()
    return state.subscribe(listener)
  },
}

/** Undefined while loading. Throws if loading fails, as a page does. */
export function useRowCode(): RowCode | undefined {
  const current = useSelector(rowCode)
  if (current.kind === 'failed') throw current.error
  return current.kind === 'loaded' ? current.code : undefined
}
