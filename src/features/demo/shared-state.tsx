import { useEffect, useState } from 'react'
import { lazyDialog } from '../../ui/lazy-part.tsx'

const OpenStateDialog = lazyDialog(async () => (await import('./open-state-dialog.tsx')).OpenStateDialog)

export function SharedState() {
  const [shared, forgetShared] = useSharedState()
  if (shared === null) return null
  return <OpenStateDialog key={shared} fragment={shared} onClose={forgetShared} />
}

const prefix = '#state='

const inAddress = (): string | null => (location.hash.startsWith(prefix) ? location.hash.slice(prefix.length) : null)

/** The packed state in the address's fragment, and a function that removes it from there. */
function useSharedState(): readonly [fragment: string | null, forget: () => void] {
  const [fragment, setFragment] = useState(inAddress)

  // Outside React: a link to a state may be opened in this tab.
  useEffect(() => {
    const look = () => setFragment(inAddress())
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])

  const forget = () => {
    const url = new URL(location.href)
    url.hash = ''
    history.replaceState(history.state, '', url)
    setFragment(null)
  }
  return [fragment, forget]
}
