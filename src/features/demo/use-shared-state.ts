import { useEffect, useState } from 'react'

const prefix = '#state='

const inAddress = (): string | null => (location.hash.startsWith(prefix) ? location.hash.slice(prefix.length) : null)

/** The state that the address's fragment holds, not read yet; and what takes it out of the address. */
export function useSharedState(): readonly [fragment: string | null, forget: () => void] {
  const [fragment, setFragment] = useState(inAddress)

  // Outside React: a link to a state that is opened in this tab.
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
