import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { placeBeside } from './placement.ts'

type Hint = {
  readonly id: string
  readonly shown: boolean
  readonly popoverRef: RefObject<HTMLDivElement | null>
  /** For the element with the hint. */
  readonly anchorProps: {
    readonly onPointerEnter: () => void
    readonly onPointerLeave: () => void
    readonly onFocus: () => void
    readonly onBlur: () => void
  }
  /** For the hint itself, so that it stays while the pointer is on it. */
  readonly hintProps: { readonly onPointerEnter: () => void; readonly onPointerLeave: () => void }
}

const lingerMs = 120

/** Shows a hint beside an element on hover or focus; Esc hides it. */
export function useHint(anchorRef: RefObject<HTMLElement | null>): Hint {
  const id = useId()
  const popoverRef = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [shown, setShown] = useState(false)

  // Outside React: the browser's top layer and the document's keys.
  useEffect(() => {
    const popover = popoverRef.current
    const anchor = anchorRef.current
    if (!shown || !popover || !anchor) return undefined
    const place = () => placeBeside(anchor, popover, 'center')
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(false)
    }
    popover.showPopover()
    place()
    document.addEventListener('keydown', onKeyDown)
    // Any scroll: a focused anchor scrolls into view after it gets the focus.
    document.addEventListener('scroll', place, { capture: true, passive: true })
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('scroll', place, { capture: true })
      popover.hidePopover()
    }
  }, [shown, anchorRef])

  // Outside React: a timer may outlive the element.
  useEffect(() => () => clearTimeout(timer.current), [])

  const show = () => {
    clearTimeout(timer.current)
    setShown(true)
  }
  const hideSoon = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setShown(false), lingerMs)
  }
  const pointer = { onPointerEnter: show, onPointerLeave: hideSoon }
  return { id, shown, popoverRef, anchorProps: { ...pointer, onFocus: show, onBlur: hideSoon }, hintProps: pointer }
}
