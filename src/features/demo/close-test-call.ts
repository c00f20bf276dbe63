import { getRouteApi, useRouter } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { Leg } from '../../domain/account/route.ts'
import { opener } from '../calls/test-call-address.ts'

const page = getRouteApi(paths.trunkTab)

/** Takes the panel out of the address: back to where it was opened, if that was here. */
export function useCloseTestCall(): () => void {
  const router = useRouter()
  const navigate = page.useNavigate()
  return () => {
    if (router.state.location.state.testCallOpenedHere) router.history.back()
    else void navigate({ search: ({ call: _call, ...rest }) => rest, replace: true, resetScroll: false })
  }
}

export const testCallOpener = (leg: Leg): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-opens="${opener(leg)}"]`)
