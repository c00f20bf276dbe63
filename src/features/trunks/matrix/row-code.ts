import { createAtom, useSelector } from '@tanstack/react-store'

const importRowCode = async () => {
  const [{ trunkRows }, { TrunkRow }] = await Promise.all([import('./trunk-rows.ts'), import('./trunk-row.tsx')])
  return { trunkRows, TrunkRow }
}

/** The rules that rows go by, and how a row is drawn. */
export type RowCode = Awaited<ReturnType<typeof importRowCode>>

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly code: RowCode }
  | { readonly kind: 'failed'; readonly error: unknown }

const state = createAtom<State>({ kind: 'loading' })
let loading: Promise<void> | undefined

/** Of no use before the lists are there: no part of the first paint, but loaded while they are read. */
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

/** Undefined while it is loaded. What does not load is thrown, as a page is that does not. */
export function useRowCode(): RowCode | undefined {
  const current = useSelector(rowCode)
  if (current.kind === 'failed') throw current.error
  return current.kind === 'loaded' ? current.code : undefined
}
