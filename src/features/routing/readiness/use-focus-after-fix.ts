import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { findingKey } from '../../../domain/preflight/planned-reroutes.ts'
import type { ReadinessFinding } from '../../../domain/preflight/readiness.ts'
import { announce } from '../../../ui/announce.ts'

/** A fixed finding disappears when it loads again. Focus then goes to the card's first finding, or to the page's heading. */
export function useFocusAfterFix(ref: RefObject<HTMLElement | null>, shown: readonly ReadinessFinding[]): () => void {
  const waiting = useRef<string | null>(null)
  const current = shown
    .map(({ when, leg, region, finding }) => [when, leg, region, findingKey(finding)].join(' '))
    .join()
  const latest = useRef<string | null>(current)

  const look = () => {
    if (waiting.current === null || waiting.current === latest.current) return
    waiting.current = null
    announce('Checked again: the finding is gone or has changed')
    // After the commit, when the focused element is gone.
    setTimeout(() => {
      if (document.activeElement !== document.body) return
      const place = ref.current?.querySelector<HTMLElement>('[data-finding]') ?? heading()
      place?.focus({ preventScroll: true })
    })
  }
  const lookNow = useEffectEvent(look)

  // Outside React: the browser's focus and the live region of screen readers.
  useEffect(() => {
    latest.current = current
    lookNow()
  }, [current])

  // Outside React: the same when the whole card goes away.
  useEffect(
    () => () => {
      latest.current = null
      lookNow()
    },
    [],
  )

  return () => {
    // The finding may have loaded again before the form called this.
    waiting.current = current
    look()
  }
}

function heading(): HTMLElement | null {
  const found = document.querySelector<HTMLElement>('#main h1')
  if (found) found.tabIndex = -1
  return found
}
