import { type RefObject, useEffect, useState } from 'react'
import { type RowWindow, rowsInSight, type Sight } from './row-window.ts'

/** Enough for a tall screen until it is measured. */
const atFirst: RowWindow = { first: 0, last: 30 }

/** The element that scrolls the rows: their own box, or on a phone the page. */
export const scrollerOf = (rows: HTMLElement): HTMLElement | null =>
  rows.closest('[data-scrolls-rows]') ?? rows.closest('main')

/** The position of the rows in the element that scrolls them. */
export function sightOf(rows: HTMLElement, scroller: HTMLElement, rowHeight: number, count: number): Sight {
  return {
    top: rows.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop,
    rowHeight,
    count,
    scrollTop: scroller.scrollTop,
    height: scroller.clientHeight,
  }
}

/** The rows in sight, of many rows of equal height. */
export function useRowWindow(rowsRef: RefObject<HTMLElement | null>, rowHeight: number, count: number): RowWindow {
  const [window, setWindow] = useState(atFirst)

  // Outside React: the scroll position and size of that element.
  useEffect(() => {
    const rows = rowsRef.current
    const scroller = rows && scrollerOf(rows)
    if (!scroller) return undefined
    const look = () => {
      const next = rowsInSight(sightOf(rows, scroller, rowHeight, count))
      setWindow((before) => (before.first === next.first && before.last === next.last ? before : next))
    }
    const observer = new ResizeObserver(look)
    observer.observe(scroller)
    scroller.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', look)
    }
  }, [rowsRef, rowHeight, count])

  return { first: Math.min(window.first, count), last: Math.min(window.last, count) }
}
