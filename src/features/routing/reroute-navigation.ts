import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import type { E164 } from '../../domain/base/e164.ts'
import { rerouteText, reroutesText } from '../../domain/preflight/reroute-target.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The review was opened from a page of the console, to which closing it goes back. */
    readonly reviewOpenedHere?: boolean
  }
}

const page = getRouteApi(paths.trunkTab)

/** Opens the review of a re-route on the target Region's page: it is part of the address. `undo`: the change it takes back. */
export function useOpenReview(): (subject: RouteSubject, target: RegionCode, undo?: string) => void {
  const navigate = page.useNavigate()
  return (subject, target, undo) =>
    void navigate({
      to: paths.trunkTab,
      params: (params) => ({ ...params, region: target }),
      search: (search) => ({ ...search, reroute: rerouteText(subject), undo }),
      state: { reviewOpenedHere: true },
      resetScroll: false,
    })
}

/** Reviews other re-routes instead, in the same dialog. */
export function useReviewOthers(): (subjects: readonly RouteSubject[]) => void {
  const navigate = page.useNavigate()
  return (subjects) =>
    void navigate({
      search: (search) => ({ ...search, reroute: reroutesText(subjects) }),
      // Closing it still goes back to where it was opened.
      state: true,
      replace: true,
      resetScroll: false,
    })
}

/** The same on the number's own page, `?reroute=ie1`. */
export function useOpenNumberReview(): (number: E164, target: RegionCode) => void {
  const navigate = useNavigate()
  return (number, target) =>
    void navigate({
      to: paths.number,
      params: { e164: number },
      search: (search) => ({ ...search, reroute: target }),
      state: { reviewOpenedHere: true },
      resetScroll: false,
    })
}

/** Takes the review out of the address of whatever page it is on: back to where it was opened, if that was here. */
export function useCloseReview(): () => void {
  const router = useRouter()
  const navigate = useNavigate()
  return () => {
    if (router.state.location.state.reviewOpenedHere) router.history.back()
    else {
      void navigate({
        to: '.',
        search: (search) => ({ ...search, reroute: undefined, undo: undefined }),
        replace: true,
        resetScroll: false,
      })
    }
  }
}

/** On each button that opens a review, so that focus finds it again when closing went back to another Region's page. */
export const opensReview = (subject: RouteSubject, target: RegionCode) => ({
  'data-opens-review': `${rerouteText(subject)} ${target}`,
})

export const reviewOpener = (subject: RouteSubject, target: RegionCode): HTMLElement | null =>
  document.querySelector(`[data-opens-review="${rerouteText(subject)} ${target}"]`)

/** The number's row on the Numbers tab, where the re-route of one of many began. */
export const numberRow = (subject: RouteSubject): HTMLElement | null =>
  subject.leg === 'termination' ? null : document.querySelector(`[data-number="${subject.number}"]`)
