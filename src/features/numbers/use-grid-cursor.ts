import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { E164 } from '../../domain/base/e164.ts'
import type { NumberRow } from './number-row.ts'
import { rowForKey, scrollTopFor } from './row-window.ts'
import { scrollerOf, sightOf } from './use-row-window.ts'

export type GridCursor = {
  /** The row that Tab focuses; null if there is none or if the rows no longer contain it. */
  readonly index: number | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocusRow: (number: E164) => void
}

const headHeight = 36

/** Moves the focus by keyboard in a grid that draws only some of its rows. */
export function useGridCursor(
  rows: readonly NumberRow[],
  bodyRef: RefObject<HTMLElement | null>,
  rowHeight: number,
): GridCursor {
  const [cursor, setCursor] = useState<E164 | null>(null)
  const toFocus = useRef(false)
  const at = cursor === null ? -1 : rows.findIndex(({ number }) => number === cursor)

  // Outside React: the focus, after the row is drawn.
  useEffect(() => {
    if (!toFocus.current || cursor === null) return
    toFocus.current = false
    bodyRef.current?.querySelector<HTMLElement>(`[data-number="${cursor}"] a`)?.focus({ preventScroll: true })
  }, [cursor, bodyRef])

  const onKeyDown = (event: KeyboardEvent) => {
    const body = bodyRef.current
    const scroller = body && scrollerOf(body)
    if (!scroller || event.altKey || event.metaKey || event.shiftKey) return
    const sight = sightOf(body, scroller, rowHeight, rows.length)
    const rowsAPage = Math.max(1, Math.floor((sight.height - headHeight) / rowHeight) - 1)
    const next = rowForKey(event.key, Math.max(0, at), rows.length, rowsAPage)
    const row = next === undefined ? undefined : rows[next]
    if (next === undefined || row === undefined) return
    event.preventDefault()
    scroller.scrollTo({ top: scrollTopFor(next, sight, headHeight), behavior: 'instant' })
    toFocus.current = true
    setCursor(row.number)
  }

  return { index: at < 0 ? null : at, onKeyDown, onFocusRow: setCursor }
}
