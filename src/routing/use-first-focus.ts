import { type RefObject, useEffect, useRef } from 'react'
import type { RerouteCheck } from './reroute-check-queries.ts'

/** Once the first check is in, focus goes from Cancel to the first blocker, unless the operator moved it meanwhile. */
export function useFirstFocus(body: RefObject<HTMLElement | null>, check: RerouteCheck | undefined): void {
  const done = useRef(false)

  // Outside React: the browser's focus.
  useEffect(() => {
    if (check === undefined || done.current) return
    done.current = true
    const untouched = document.activeElement?.matches('[data-initial-focus], body') ?? true
    if (untouched) body.current?.querySelector<HTMLElement>('[data-blocker]')?.focus()
  }, [body, check])
}
