import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { findingKey } from '../../../domain/preflight/planned-reroutes.ts'
import type { ReadinessFinding } from '../../../domain/preflight/readiness.ts'
import { announce } from '../../../ui/announce.ts'

/**
 * What was fixed goes away as soon as it is read again: focus goes to what stands in its place, or, where the trunk has
 * nothing more to say, to the page's heading.
 */
export function useFocusAfterFix(ref: RefObject<HTMLElement | null>, shown: readonly ReadinessFinding[]): () => void {
  const waiting = useRef<string | null>(null)
  const standing = shown
    .map(({ when, leg, region, finding }) => [when, leg, region, findingKey(finding)].join(' '))
    .join()
  const latest = useRef<string | null>(standing)

  const look = () => {
    if (waiting.current === null || waiting.current === latest.current) return
    waiting.current = null
    announce('Checked again: the finding is gone or has changed')
    // After the commit: what had the focus is gone by then.
    setTimeout(() => {
      if (document.activeElement !== document.body) return
      const place = ref.current?.querySelector<HTMLElement>('[data-finding]') ?? heading()
      place?.focus({ preventScroll: true })
    })
  }
  const lookNow = useEffectEvent(look)

  // Outside React: the browser's focus and the live region of screen readers.
  useEffect(() => {
    latest.current = standing
    lookNow()
  }, [standing])

  // Outside React: as above, when the whole card goes away.
  useEffect(
    () => () => {
      latest.current = null
      lookNow()
    },
    [],
  )

  return () => {
    // It may have been read again already, before the form was told.
    waiting.current = standing
    look()
  }
}

function heading(): HTMLElement | null {
  const found = document.querySelector<HTMLElement>('#main h1')
  if (found) found.tabIndex = -1
  return found
}
