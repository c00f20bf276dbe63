import { useNavigate, useRouter } from '@tanstack/react-router'
import { type DialogSearch, noDialog } from '../paths/dialog-search.ts'
import { useIsMounted } from '../ui/use-is-mounted.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** This history entry opened a dialog or drawer, so closing it goes back. Absent if the URL was typed. */
    readonly openedDialog?: boolean
  }
}

/** For a link or `navigate`: opens a dialog as its own history entry, so Back closes it. */
export const opensDialog = (search: DialogSearch) =>
  ({
    search: (before: object) => ({ ...before, ...noDialog, ...search }),
    state: { openedDialog: true },
    resetScroll: false,
  }) as const

/** For a link or `navigate` within a dialog: replaces it with another one. */
export const swapsDialog = (search: DialogSearch) =>
  ({ search: (before: object) => ({ ...before, ...search }), state: true, replace: true, resetScroll: false }) as const

export function useOpenDialog(): (search: DialogSearch) => void {
  const navigate = useNavigate()
  return (search) => void navigate({ to: '.', ...opensDialog(search) })
}

/** Until the browser has gone back, a second press must not go back again. */
let isGoingBack = false

/**
 * Closes the URL's dialog by going back, so that the next Back leaves the page. A dialog that was open from the start is
 * removed from the URL instead. Does nothing once the component has gone: then its dialog is closed, or its page left.
 */
export function useCloseDialog(closed: DialogSearch = noDialog): () => void {
  const { history } = useRouter()
  const navigate = useNavigate()
  const isMounted = useIsMounted()
  return () => {
    if (!isMounted.current) return
    if (!history.location.state.openedDialog) {
      const search = (before: object) => ({ ...before, ...closed })
      return void navigate({ to: '.', search, replace: true, resetScroll: false })
    }
    if (isGoingBack) return
    isGoingBack = true
    const gone = Promise.withResolvers<false>()
    // What is opened meanwhile waits, or going back would close it again.
    const letGo = history.block({
      blockerFn: ({ action }) => (action === 'PUSH' ? gone.promise : false),
      enableBeforeUnload: false,
    })
    const arrive = () => {
      isGoingBack = false
      clearTimeout(timer)
      stop()
      letGo()
      gone.resolve(false)
    }
    const stop = history.subscribe(({ action }) => action.type !== 'PUSH' && action.type !== 'REPLACE' && arrive())
    // In case the browser has nowhere to go back to.
    const timer = setTimeout(arrive, 1000)
    history.back()
  }
}

/** Whether the two URLs have different dialogs open. */
export function isOtherDialog(a: { readonly search: string }, b: { readonly search: string }): boolean {
  const [ofA, ofB] = [new URLSearchParams(a.search), new URLSearchParams(b.search)]
  return Object.keys(noDialog).some((key) => ofA.get(key) !== ofB.get(key))
}
