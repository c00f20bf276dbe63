import { useEffect } from 'react'

/**
 * Enter that is held down acts once: the browser would press the focused button, follow the link or submit the form
 * again with each repetition. In a text area it still adds lines.
 */
export function useHeldEnter(): void {
  // Outside React: keys on the whole page, before any control has them.
  useEffect(() => {
    const hold = (event: KeyboardEvent) => {
      const isForText = event.target instanceof HTMLTextAreaElement
      if (event.repeat && event.key === 'Enter' && !isForText) event.preventDefault()
    }
    addEventListener('keydown', hold, true)
    return () => removeEventListener('keydown', hold, true)
  }, [])
}
