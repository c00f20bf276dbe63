import { useEffect, useState } from 'react'

/** True after the first paint, so that less urgent code loads later. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false)

  // Outside React: the browser's painting.
  useEffect(() => {
    const frame = requestAnimationFrame(() => setPainted(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  return painted
}
