import { useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isOtherDialog } from './use-url-dialog.ts'

type Place = { readonly pathname: string; readonly search: string }

export type LeaveGuard = {
  /** The operator wants to go and was asked: what they answer. Null when nobody asks. */
  readonly asked: { readonly stay: () => void; readonly leave: () => void } | null
  /** Goes at once when nothing would be lost, else asks. For a dialog's own buttons. */
  readonly leaveFor: (go: () => void) => void
  /** What was to be lost is saved or given up: whoever waits may go, and the next is not asked. */
  readonly letGo: () => void
}

/**
 * Asks before what was typed is left: by a link, by Back, or by closing the tab (in the browser's own words). The
 * router's `useBlocker` would do, but weighs on the first page; this is what it stands on.
 * @param isInDialog what is filled in is left with its dialog; else with the page
 */
export function useLeaveGuard(dirty: boolean, isInDialog = () => true): LeaveGuard {
  const { history } = useRouter()
  const [asked, setAsked] = useState<LeaveGuard['asked']>(null)
  const free = useRef(false)
  const waiting = useRef<((stays: boolean) => void) | null>(null)

  const answer = (stays: boolean) => {
    setAsked(null)
    // Who leaves a dialog by its own button goes through the address after that, and is not asked twice.
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

  // Outside React: the router's history, and the browser, which asks by itself before a dirty tab is closed.
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
    leaveFor: (go) => {
      if (!dirty || free.current) go()
      else void ask().then((stays) => (stays ? undefined : go()))
    },
    letGo: () => {
      free.current = true
      if (waiting.current) answer(false)
    },
  }
}
