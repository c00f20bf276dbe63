import { useSharedState } from './use-shared-state.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const OpenStateDialog = lazyPart(async () => (await import('./open-state-dialog.tsx')).OpenStateDialog)

export function SharedState() {
  const [shared, forgetShared] = useSharedState()
  if (shared === null) return null
  return <OpenStateDialog key={shared} fragment={shared} onClose={forgetShared} />
}
