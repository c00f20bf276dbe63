import { lazyRouteComponent } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import type { RegionCode } from '../../domain/base/region.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import { announce } from '../../ui/announce.ts'

const ReviewDialog = lazyRouteComponent(() => import('./review-dialog.tsx'), 'ReviewDialog')

type Props = {
  /** What the address asks for: `termination` or a number, and the target; undefined for nothing. */
  readonly asked: { readonly text: string; readonly target: RegionCode } | undefined
  readonly reading: TrunkReading
}

/** The review that the address of the page asks for; else nothing. */
export function RerouteReview({ asked, reading }: Props) {
  const toSay = useRef<string | null>(null)

  // Outside React: the network. A click on Re-route must find the dialog loaded.
  useEffect(() => void ReviewDialog.preload?.(), [])

  // Outside React: the live region of the page, which is hidden from screen readers while the dialog is open.
  useEffect(() => {
    if (asked !== undefined || toSay.current === null) return
    announce(toSay.current)
    toSay.current = null
  }, [asked])

  if (asked === undefined) return null
  return (
    <Suspense fallback={null}>
      <ReviewDialog
        key={asked.target}
        text={asked.text}
        region={asked.target}
        reading={reading}
        onDone={(sentence) => {
          toSay.current = sentence
        }}
      />
    </Suspense>
  )
}
