import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether what is in the element is wider than it: only then does it need to take the focus. */
export function useScrollable(): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const ref = useRef<HTMLDivElement>(null)
  const [scrollable, setScrollable] = useState(false)

  // Outside React: the size that the browser gives the element.
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(() => setScrollable(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return [ref, scrollable]
}
