import { getRouteApi, useRouter } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { Place } from '../../forms/use-leave-guard.ts'
import type { AccessListKind } from '../../account/access-list-kind.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The dialog was opened from the tab, to which closing it goes back. */
    readonly listDialogOpenedHere?: boolean
  }
}

const page = getRouteApi(paths.trunkTab)

/** Part of the address: `?attach=` with a kind of list, or `?detach=` with the SID of one that is attached. */
type AttachmentDialog = { readonly attach: AccessListKind } | { readonly detach: string }

export const useAttachmentDialog = (): { readonly attach?: string; readonly detach?: string } => page.useSearch()

export function useOpenAttachmentDialog(): (dialog: AttachmentDialog) => void {
  const navigate = page.useNavigate()
  return (dialog) =>
    void navigate({
      search: (before) => ({ ...before, attach: undefined, detach: undefined, ...dialog }),
      state: { listDialogOpenedHere: true },
      resetScroll: false,
    })
}

export function useCloseAttachmentDialog(): () => void {
  const router = useRouter()
  const navigate = page.useNavigate()
  return () => {
    if (router.state.location.state.listDialogOpenedHere) router.history.back()
    else {
      const search = (before: object) => ({ ...before, attach: undefined, detach: undefined })
      void navigate({ search, replace: true, resetScroll: false })
    }
  }
}

function dialogOf({ search }: Place): string {
  const parameters = new URLSearchParams(search)
  return `${parameters.get('attach')} ${parameters.get('detach')}`
}

/** Another page leaves a form of these dialogs, and so does the dialog's end. */
export const leavesAttachmentDialog = (to: Place, from: Place): boolean =>
  to.pathname !== from.pathname || dialogOf(to) !== dialogOf(from)

/** Of the button that attaches one: where the focus goes when a row is gone. */
export const attachButton = (kind: AccessListKind) => (): HTMLElement | null =>
  document.querySelector(`[data-attach="${kind}"]`)
