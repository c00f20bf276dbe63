import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import { Button } from '../../ui/button.tsx'
import type { ButtonSize, ButtonVariant } from '../../ui/button-class.ts'
import { opens } from '../../ui/opener.ts'
import { formatE164 } from '../../domain/base/e164.ts'
import { reviewOpener, useOpenReview } from './reroute-navigation.ts'

type Props = {
  readonly subject: RouteSubject
  readonly target: RegionCode
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  /** `leg`: the accessible name says "origination" instead of the number, for a leg with one number. */
  readonly named?: 'leg' | 'subject'
}

/** Opens the review, and writes nothing itself. */
export function RerouteButton({ subject, target, variant, size, named = 'subject' }: Props) {
  const openReview = useOpenReview()
  const what = subject.leg === 'termination' || named === 'leg' ? subject.leg : formatE164(subject.number)
  return (
    <Button
      {...(variant && { variant })}
      {...(size && { size })}
      aria-label={`Re-route ${what} to ${regionLabel(target)}`}
      {...opens(reviewOpener(subject, target))}
      onClick={() => openReview(subject, target)}
    >
      Re-route
    </Button>
  )
}
