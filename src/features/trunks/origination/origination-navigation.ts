import { getRouteApi, useRouter } from '@tanstack/react-router'
import { paths } from '../../../paths/paths.ts'
import type { Place } from '../../../forms/use-leave-guard.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The dialog was opened from the tab, to which closing it goes back. */
    readonly uriDialogOpenedHere?: boolean
  }
}

const page = getRouteApi(paths.trunkTab)

/** What the tab's dialog does: part of the address. `uri` is `new`, `order` or a SID; `ask` what is asked of that one. */
export type UriDialog = { readonly uri: string; readonly ask?: 'delete' | 'disable' }

export function useUriDialog(): { readonly uri: string | undefined; readonly ask: string | undefined } {
  const { uri, ask } = page.useSearch()
  return { uri, ask }
}

export function useOpenUriDialog(): (dialog: UriDialog) => void {
  const navigate = page.useNavigate()
  return ({ uri, ask }) =>
    void navigate({
      search: (search) => ({ ...search, uri, ask }),
      state: { uriDialogOpenedHere: true },
      resetScroll: false,
    })
}

export function useCloseUriDialog(): () => void {
  const router = useRouter()
  const navigate = page.useNavigate()
  return () => {
    if (router.state.location.state.uriDialogOpenedHere) router.history.back()
    else {
      const search = (before: object) => ({ ...before, uri: undefined, ask: undefined })
      void navigate({ search, replace: true, resetScroll: false })
    }
  }
}

const uriIn = ({ search }: Place): string | null => new URLSearchParams(search).get('uri')

/** Another page leaves a form of this tab, and so does the dialog's end. */
export const leavesUriDialog = (to: Place, from: Place): boolean =>
  to.pathname !== from.pathname || uriIn(to) !== uriIn(from)

/** Of the button that adds one: where the focus goes when a row is gone. */
export const addUriButton = (): HTMLElement | null => document.querySelector('[data-add-uri]')
