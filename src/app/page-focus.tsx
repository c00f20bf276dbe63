import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { announce } from '../ui/announce.ts'

/**
 * Tells people who do not see the screen that the page changed. Another page: focus goes to its heading. Another tab
 * or Region of the same trunk: focus stays on the link, and the new title is announced.
 */
export function PageFocus() {
  const router = useRouter()

  // Outside React: the router's navigation, the document's title and focus.
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        // A link to a card gives that the focus.
        if (!fromLocation || !pathChanged || toLocation.hash !== '') return
        if (placeOf(fromLocation.pathname) === placeOf(toLocation.pathname)) {
          announce(document.title.replace(timeLeft, ''))
          return
        }
        focusHeading(document.activeElement, performance.now() + patienceMs)
      }),
    [router],
  )
  return null
}

/** As long as a page may take to have a heading: its chunk, or the list that names it, may still be on its way. */
const patienceMs = 5000

/** Once it is painted; not from somebody who went on meanwhile. */
function focusHeading(from: Element | null, until: number): void {
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>('#main h1')
    if (heading) {
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
      return
    }
    const { activeElement } = document
    const isWaiting = activeElement === from || activeElement === document.body
    if (isWaiting && performance.now() < until) focusHeading(from, until)
    else announce(document.title.replace(timeLeft, ''))
  })
}

/** What pages put before their title while a re-route propagates, or when it failed. */
const timeLeft = /^(?:↻ \S+|⚠ Re-route failed) · /

/**
 * `/trunks/east-mountain-office/ie1/termination` is one place with `/trunks/east-mountain-office/us1/general`, and so
 * are the access lists of all Regions.
 */
const placeOf = (pathname: string): string => {
  const [, page, part, , list] = pathname.split('/')
  return page === 'access' ? `${page}/${list ?? ''}` : `${page}/${part}`
}
