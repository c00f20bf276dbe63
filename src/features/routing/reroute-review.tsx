import { useEffect, useRef } from 'react'
import type { RegionCode } from '../../domain/base/region.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import { announce } from '../../ui/announce.ts'
import { lazyDialog, usePreload } from '../../ui/lazy-part.tsx'

const ReviewDialog = lazyDialog(async () => {
  // What tells the outcome of a write is loaded with what sends it, in case that nothing loads any more afterwards.
  const [dialog] = await Promise.all([import('./review-dialog.tsx'), import('../changes/failed-change-note.tsx')])
  return dialog.ReviewDialog
})

type Props = {
  /** From the URL: `termination` or a number, and the target; undefined when no review is open. */
  readonly asked: { readonly text: string; readonly target: RegionCode } | undefined
  readonly reading: TrunkReading
}

export function RerouteReview({ asked, reading }: Props) {
  const toSay = useRef<string | null>(null)
  usePreload(ReviewDialog)

  // Outside React: the live region of the page, which is hidden from screen readers while the dialog is open.
  useEffect(() => {
    if (asked !== undefined || toSay.current === null) return
    announce(toSay.current)
    toSay.current = null
  }, [asked])

  if (asked === undefined) return null
  return (
    <ReviewDialog
      key={asked.target}
      text={asked.text}
      region={asked.target}
      reading={reading}
      onDone={(sentence) => {
        toSay.current = sentence
      }}
    />
  )
}
