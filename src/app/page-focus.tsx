import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { announce } from '../ui/announce.ts'

/**
 * Tells screen reader users that the page changed. On a new page, focus moves to its heading. On another tab or Region
 * of the same trunk, focus stays on the link and the new title is announced.
 */
export function PageFocus() {
  const router = useRouter()

  // Outside React: the router's navigation, the document's title and focus.
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        // With a hash, focus goes to the linked card.
        if (!fromLocation || !pathChanged || toLocation.hash !== '') return
        if (placeOf(fromLocation.pathname) === placeOf(toLocation.pathname)) {
          announce(document.title.replace(titlePrefix, ''))
          return
        }
        focusHeading(document.activeElement, performance.now() + patienceMs)
      }),
    [router],
  )
  return null
}

/** How long a page may take to show its heading: its chunk, or the list that names it, may still be loading. */
const patienceMs = 5000

/** Waits for the heading, and gives up if the operator moves the focus meanwhile. */
function focusHeading(from: Element | null, until: number): void {
  requestAnimationFrame(() => {
    // A skeleton's heading soon disappears, and the focus with it.
    const heading = document.querySelector<HTMLElement>('#main h1:not([aria-busy] > *)')
    if (heading) {
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
      return
    }
    const { activeElement } = document
    const isWaiting = activeElement === from || activeElement === document.body
    if (isWaiting && performance.now() < until) focusHeading(from, until)
    else announce(document.title.replace(titlePrefix, ''))
  })
}

/** The prefix of a page title while a re-route propagates or after it failed. */
const titlePrefix = /^(?:↻ \S+|⚠ Re-route failed) · /

/** All tabs and Regions of a trunk are one place; so are the access lists of all Regions. */
const placeOf = (pathname: string): string => {
  const [, page, part, , list] = pathname.split('/')
  return page === 'access' ? `${page}/${list ?? ''}` : `${page}/${part}`
}
