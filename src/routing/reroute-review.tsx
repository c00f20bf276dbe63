import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import type { RegionCode } from '../domain/region.ts'
import type { TrunkReading } from '../trunks/trunk-facts-queries.ts'
import { paths } from '../app/paths.ts'
import { announce } from '../ui/announce.ts'

const page = getRouteApi(paths.trunkTab)

const ReviewDialog = lazyRouteComponent(() => import('./review-dialog.tsx'), 'ReviewDialog')

type Props = {
  /** Of the page: the target of the re-route. */
  readonly region: RegionCode
  readonly reading: TrunkReading
}

/** The review that the address asks for, `?reroute=termination` or `?reroute=+14025551212`; else nothing. */
export function RerouteReview({ region, reading }: Props) {
  const { reroute } = page.useSearch()
  const toSay = useRef<string | null>(null)

  // Outside React: the network. A click on Re-route must find the dialog loaded.
  useEffect(() => void ReviewDialog.preload?.(), [])

  // Outside React: the live region of the page, which is hidden from screen readers while the dialog is open.
  useEffect(() => {
    if (reroute !== undefined || toSay.current === null) return
    announce(toSay.current)
    toSay.current = null
  }, [reroute])

  if (reroute === undefined) return null
  return (
    <Suspense fallback={null}>
      <ReviewDialog
        key={region}
        text={reroute}
        region={region}
        reading={reading}
        onDone={(sentence) => {
          toSay.current = sentence
        }}
      />
    </Suspense>
  )
}
