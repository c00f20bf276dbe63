/** Rows from `first` up to, not including, `last`. */
export type RowWindow = { readonly first: number; readonly last: number }

export type Sight = {
  /** The first row's distance from the top of the scrolled content. */
  readonly top: number
  readonly rowHeight: number
  readonly count: number
  readonly scrollTop: number
  readonly height: number
}

/** Extra rows beyond the edges, so that scrolling does not show gaps. */
const overscan = 12
/** The window moves in steps, so that scrolling a pixel renders nothing. */
const step = 6

export function rowsInSight({ top, rowHeight, count, scrollTop, height }: Sight): RowWindow {
  const from = Math.floor((scrollTop - top) / rowHeight) - overscan
  const to = Math.ceil((scrollTop + height - top) / rowHeight) + overscan
  const first = Math.floor(Math.max(0, from) / step) * step
  return {
    first: Math.min(first, count),
    last: Math.min(count, Math.ceil(Math.max(0, to) / step) * step),
  }
}

export type Piece = { readonly kind: 'gap' | 'rows' } & RowWindow

/** Drawn rows and the gaps between them. `kept`: the row with the focus, which is always drawn. */
export function piecesOf({ first, last }: RowWindow, count: number, kept: number | null): readonly Piece[] {
  const drawn: RowWindow[] = [{ first, last }]
  if (kept !== null && kept < count && (kept < first || kept >= last)) drawn.push({ first: kept, last: kept + 1 })
  const pieces: Piece[] = []
  let at = 0
  for (const part of drawn.toSorted((one, other) => one.first - other.first)) {
    if (part.first > at) pieces.push({ kind: 'gap', first: at, last: part.first })
    if (part.last > part.first) pieces.push({ kind: 'rows', ...part })
    at = Math.max(at, part.last)
  }
  if (at < count) pieces.push({ kind: 'gap', first: at, last: count })
  return pieces
}

/** The nearest scroll position that shows the whole row below the head. */
export function scrollTopFor(index: number, { top, rowHeight, scrollTop, height }: Sight, headHeight: number): number {
  const rowTop = top + index * rowHeight
  if (rowTop - headHeight < scrollTop) return Math.max(0, index === 0 ? 0 : rowTop - headHeight)
  return Math.max(scrollTop, rowTop + rowHeight - height)
}

/** The row that a grid key moves to; undefined for other keys. */
export function rowForKey(key: string, index: number, count: number, rowsAPage: number): number | undefined {
  const within = (next: number): number => Math.max(0, Math.min(count - 1, next))
  switch (key) {
    case 'ArrowDown':
      return within(index + 1)
    case 'ArrowUp':
      return within(index - 1)
    case 'PageDown':
      return within(index + rowsAPage)
    case 'PageUp':
      return within(index - rowsAPage)
    case 'Home':
      return 0
    case 'End':
      return within(count)
    default:
      return undefined
  }
}
