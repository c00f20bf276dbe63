import { useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isOtherDialog } from './use-url-dialog.ts'

type Place = { readonly pathname: string; readonly search: string }

export type LeaveGuard = {
  /** The open question and its two answers; null when nothing is asked. */
  readonly asked: { readonly stay: () => void; readonly leave: () => void } | null
  /** Leaves at once if nothing would be lost, or else asks. For a dialog's own buttons. */
  readonly leaveFor: (leave: () => void) => void
  /** Nothing is left to lose: answers the open question and asks no more. */
  readonly letGo: () => void
}

/**
 * Asks before unsaved input is left by a link, by Back, or by closing the tab (there the browser asks). Built on the
 * history's `block`, because the router's `useBlocker` would enlarge the first page.
 * @param isInDialog whether closing the dialog leaves the input; otherwise only leaving the page does
 */
export function useLeaveGuard(dirty: boolean, isInDialog = () => true): LeaveGuard {
  const { history } = useRouter()
  const [asked, setAsked] = useState<LeaveGuard['asked']>(null)
  const free = useRef(false)
  const waiting = useRef<((stays: boolean) => void) | null>(null)

  const answer = (stays: boolean) => {
    setAsked(null)
    // Closing a dialog by its button changes the URL next; do not ask again.
    free.current = !stays
    waiting.current?.(stays)
    waiting.current = null
  }
  const ask = (): Promise<boolean> =>
    new Promise<boolean>((resolve) => {
      waiting.current?.(true)
      waiting.current = resolve
      setAsked({ stay: () => answer(true), leave: () => answer(false) })
    })
  const staysAt = useEffectEvent(async (to: Place, from: Place) => {
    const leaves = to.pathname !== from.pathname || (isInDialog() && isOtherDialog(to, from))
    return !free.current && leaves && ask()
  })

  // Outside React: the router's history, and the browser's own question before the tab closes.
  useEffect(() => {
    free.current = false
    if (!dirty) return undefined
    return history.block({
      blockerFn: ({ currentLocation, nextLocation }) => staysAt(nextLocation, currentLocation),
      enableBeforeUnload: () => !free.current,
    })
  }, [dirty, history])

  return {
    asked,
    leaveFor: (leave) => {
      if (!dirty || free.current) leave()
      else void ask().then((stays) => (stays ? undefined : leave()))
    },
    letGo: () => {
      free.current = true
      if (waiting.current) answer(false)
    },
  }
}
