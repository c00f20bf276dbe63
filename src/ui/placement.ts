type Box = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
type Size = { readonly width: number; readonly height: number }

export type Align = 'start' | 'center' | 'end'

const gap = 6
const margin = 8

/**
 * Where a floating box goes: below its anchor, or above it if there is too little room below and more above; never
 * outside the viewport. All values are CSS pixels in the viewport.
 */
export function placement(anchor: Box, box: Size, viewport: Size, align: Align): { top: number; left: number } {
  const roomBelow = viewport.height - margin - anchor.bottom - gap
  const roomAbove = anchor.top - gap - margin
  const below = box.height <= roomBelow || roomBelow >= roomAbove
  const top = below ? anchor.bottom + gap : Math.max(margin, anchor.top - gap - box.height)
  const left = {
    start: anchor.left,
    center: (anchor.left + anchor.right - box.width) / 2,
    end: anchor.right - box.width,
  }[align]
  const rightmost = viewport.width - margin - box.width
  return { top: Math.round(top), left: Math.round(Math.max(margin, Math.min(left, rightmost))) }
}

/** Places an open popover beside its anchor. The content security policy allows styles set by script. */
export function placeBeside(anchor: Element, popover: HTMLElement, align: Align): void {
  const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight }
  const { top, left } = placement(anchor.getBoundingClientRect(), popover.getBoundingClientRect(), viewport, align)
  popover.style.top = `${top}px`
  popover.style.left = `${left}px`
}
