import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import { rerouteText } from '../../domain/preflight/reroute-target.ts'
import { opensDialog } from '../../forms/use-url-dialog.ts'

/** Opens the review of a re-route on the target Region's page. `undo`: the id of the change it undoes. */
export function useOpenReview(): (subject: RouteSubject, target: RegionCode, undo?: string) => void {
  const navigate = useNavigate({ from: paths.trunkTab })
  return (subject, target, undo) =>
    void navigate({
      to: paths.trunkTab,
      params: (params) => ({ ...params, region: target }),
      ...opensDialog({ reroute: rerouteText(subject), undo }),
    })
}

/** Identifies the buttons that open the same review, on any Region's page. */
export const reviewOpener = (subject: RouteSubject, target: RegionCode): string => `${rerouteText(subject)} ${target}`

export const numberRow = (subject: RouteSubject): HTMLElement | null =>
  subject.leg === 'termination' ? null : document.querySelector(`[data-number="${subject.number}"]`)
