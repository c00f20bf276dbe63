import { getRouteApi, useRouter } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { leavesDialog } from '../../forms/use-leave-guard.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The dialog was opened from its tab, to which closing it goes back. */
    readonly instanceDialogOpenedHere?: boolean
  }
}

const page = getRouteApi(paths.trunkTab)

/** What is asked of the instance itself: part of the address, as `do`. */
export type InstanceDialog = 'delete' | 'name' | 'remove-name'

export const useInstanceDialog = (): string | undefined => page.useSearch({ select: (search) => search.do })

export function useOpenInstanceDialog(): (dialog: InstanceDialog) => void {
  const navigate = page.useNavigate()
  return (dialog) =>
    void navigate({
      search: (search) => ({ ...search, do: dialog }),
      state: { instanceDialogOpenedHere: true },
      resetScroll: false,
    })
}

export function useCloseInstanceDialog(): () => void {
  const router = useRouter()
  const navigate = page.useNavigate()
  return () => {
    if (router.state.location.state.instanceDialogOpenedHere) router.history.back()
    else void navigate({ search: (search) => ({ ...search, do: undefined }), replace: true, resetScroll: false })
  }
}

/** For a form in such a dialog: another page, or the dialog's end. */
export const leavesInstanceDialog = leavesDialog('do')
