import { type RefObject, useEffect, useState } from 'react'
import { type RowWindow, rowsInSight, type Sight } from './row-window.ts'

/** As many as a tall screen shows, until the screen was measured. */
const atFirst: RowWindow = { first: 0, last: 30 }

/** What scrolls the rows: a box of their own, or on a phone the page. */
export const scrollerOf = (rows: HTMLElement): HTMLElement | null =>
  rows.closest('[data-scrolls-rows]') ?? rows.closest('main')

/** Where the rows are in what scrolls them. */
export function sightOf(rows: HTMLElement, scroller: HTMLElement, rowHeight: number, count: number): Sight {
  return {
    top: rows.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop,
    rowHeight,
    count,
    scrollTop: scroller.scrollTop,
    height: scroller.clientHeight,
  }
}

/** Which rows are in sight, of very many that are all equally high. */
export function useRowWindow(rowsRef: RefObject<HTMLElement | null>, rowHeight: number, count: number): RowWindow {
  const [window, setWindow] = useState(atFirst)

  // Outside React: scrolling, and the size of what scrolls.
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
