import { useState } from 'react'

/** Observes a little ahead of the scrolling, so that a row has loaded when it arrives. */
const scrollMargin = '120px 0px'

/** The keys of the rows that are or were in view. Use as `<tr ref={rowRef} data-row={key}>`. */
export function useRowsInView() {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const [observer] = useState(
    () =>
      new IntersectionObserver(
        (entries) => {
          const keys = entries.flatMap(({ isIntersecting, target }) => (isIntersecting ? keyOf(target) : []))
          if (keys.length === 0) return
          setSeen((before) => (keys.every((key) => before.has(key)) ? before : new Set([...before, ...keys])))
        },
        { scrollMargin },
      ),
  )
  const rowRef = (row: HTMLElement | null) => {
    if (!row) return undefined
    observer.observe(row)
    return () => observer.unobserve(row)
  }
  return { seen, rowRef }
}

const keyOf = (row: Element): string | [] => row.getAttribute('data-row') ?? []
