import { useSelector } from '@tanstack/react-store'
import { loadOnce } from '../../../ui/lazy-part.tsx'

/** The rules for rows, and the component that draws one. Not needed for the first paint, so it loads with the lists. */
export const rowCode = loadOnce(async () => {
  const [{ trunkRows }, { TrunkRow }] = await Promise.all([import('./trunk-rows.ts'), import('./trunk-row.tsx')])
  return { trunkRows, TrunkRow }
})

export type RowCode = Extract<ReturnType<typeof rowCode.get>, { kind: 'loaded' }>['value']

/** Begins to load it, unless it is there. */
export function useRowCode(): ReturnType<typeof rowCode.get> {
  const state = useSelector(rowCode)
  if (state.kind === 'loading') void rowCode.load()
  return state
}
