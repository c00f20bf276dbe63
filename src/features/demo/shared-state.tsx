import { lazy, Suspense } from 'react'
import { useSharedState } from './use-shared-state.ts'

const OpenStateDialog = lazy(() =>
  import('./open-state-dialog.tsx').then((module) => ({ default: module.OpenStateDialog })),
)

/** The question that a link to a state asks. */
export function SharedState() {
  const [shared, forgetShared] = useSharedState()
  if (shared === null) return null
  return (
    <Suspense>
      <OpenStateDialog key={shared} fragment={shared} onClose={forgetShared} />
    </Suspense>
  )
}
