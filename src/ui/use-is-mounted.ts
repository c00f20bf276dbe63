import { type RefObject, useEffect, useRef } from 'react'

/** False after the component has gone, for what ends later than it: an API's answer, a closing dialog. */
export function useIsMounted(): Readonly<RefObject<boolean>> {
  const isMounted = useRef(true)
  // Outside React: answers that arrive later.
  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
    }
  }, [])
  return isMounted
}
