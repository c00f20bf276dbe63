import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Focuses the card that the address names after `#` once it exists. Findings link to cards this way. */
export function useLinkedCard(): void {
  const router = useRouter()

  // Outside React: the router's navigation, the browser's focus, and cards that have not loaded yet.
  useEffect(() => {
    let observer: MutationObserver | undefined
    const look = () => {
      observer?.disconnect()
      const { hash } = router.state.location
      if (hash === '' || focusCard(hash)) return
      observer = new MutationObserver(() => {
        if (focusCard(hash)) observer?.disconnect()
      })
      observer.observe(document.body, { childList: true, subtree: true })
    }
    look()
    // After a dialog that closes with the navigation has returned the focus.
    const forget = router.subscribe('onRendered', ({ hrefChanged }) => {
      if (hrefChanged) setTimeout(look)
    })
    return () => {
      forget()
      observer?.disconnect()
    }
  }, [router])
}

function focusCard(id: string): boolean {
  const card = document.getElementById(id)
  if (!card) return false
  card.tabIndex = -1
  card.focus({ preventScroll: true })
  card.scrollIntoView({ block: 'start' })
  return true
}
