import { useNavigate, useRouter } from '@tanstack/react-router'
import { type DialogSearch, noDialog } from '../paths/dialog-search.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** This step of the history opened a dialog or drawer, so closing it goes back. Absent when its address was typed. */
    readonly openedDialog?: boolean
  }
}

/** For a link, or `navigate`: opens a dialog as a step of its own. Back closes it, Forward opens it again. */
export const opensDialog = (search: DialogSearch) =>
  ({
    search: (before: object) => ({ ...before, ...noDialog, ...search }),
    state: { openedDialog: true },
    resetScroll: false,
  }) as const

/** The same from within a dialog: what the address asks for now takes its place. */
export const swapsDialog = (search: DialogSearch) =>
  ({ search: (before: object) => ({ ...before, ...search }), state: true, replace: true, resetScroll: false }) as const

/** Opens a dialog on the page that is shown. */
export function useOpenDialog(): (search: DialogSearch) => void {
  const navigate = useNavigate()
  return (search) => void navigate({ to: '.', ...opensDialog(search) })
}

/** Two presses close once: until the browser has gone back, the step is still the dialog's. */
let isGoingBack = false

/**
 * Closes the dialog of the address: back to where the console opened it, so that the next Back leaves the page. One
 * that was open from the start is taken out of the address.
 */
export function useCloseDialog(closed: DialogSearch = noDialog): () => void {
  const { history } = useRouter()
  const navigate = useNavigate()
  return () => {
    if (!history.location.state.openedDialog) {
      const search = (before: object) => ({ ...before, ...closed })
      return void navigate({ to: '.', search, replace: true, resetScroll: false })
    }
    if (isGoingBack) return
    isGoingBack = true
    addEventListener('popstate', () => (isGoingBack = false), { once: true })
    history.back()
  }
}

/** Whether a dialog is open at one address and not, or another, at the other. */
export function isOtherDialog(a: { readonly search: string }, b: { readonly search: string }): boolean {
  const [ofA, ofB] = [new URLSearchParams(a.search), new URLSearchParams(b.search)]
  return Object.keys(noDialog).some((key) => ofA.get(key) !== ofB.get(key))
}
