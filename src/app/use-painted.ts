import { useEffect, useState } from 'react'

/** True from the first paint on: what is of no use before it waits for it with its code. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false)

  // Outside React: the browser's painting.
  useEffect(() => {
    const frame = requestAnimationFrame(() => setPainted(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  return painted
}
