import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/** The card that the address names after `#` takes the focus, as soon as it is there: a finding led to it. */
export function useLinkedCard(): void {
  const { pathname, hash } = useLocation()

  // Outside React: the browser's focus, and cards whose code or facts are still on their way.
  useEffect(() => {
    if (hash === '' || focusCard(hash)) return undefined
    const observer = new MutationObserver(() => {
      if (focusCard(hash)) observer.disconnect()
    })
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [pathname, hash])
}

function focusCard(id: string): boolean {
  const card = document.getElementById(id)
  if (!card) return false
  card.tabIndex = -1
  card.focus({ preventScroll: true })
  card.scrollIntoView({ block: 'start' })
  return true
}
