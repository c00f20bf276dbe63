import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether the content overflows sideways: only then must the element be focusable. */
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
