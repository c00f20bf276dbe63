import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { Leg } from '../../domain/account/route.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The test call was opened from a page of the console, to which closing it goes back. */
    readonly testCallOpenedHere?: boolean
  }
}

const page = getRouteApi(paths.trunkTab)

/** What `?call=` of a trunk's page asks for. */
export const parseTestCallLeg = (text: string | undefined): Leg | null =>
  text === 'termination' || text === 'origination' ? text : null

export function useOpenTestCall(): (leg: Leg) => void {
  const navigate = page.useNavigate()
  return (leg) =>
    void navigate({
      search: (search) => ({ ...search, call: leg, leg: undefined }),
      state: { testCallOpenedHere: true },
      resetScroll: false,
    })
}

export const opener = (leg: Leg): string => `test-call-${leg}`

/** On the button that opens it, for the focus to come back to. */
export const opensTestCall = (leg: Leg) => ({ 'data-opens': opener(leg) })
