import { type E164, formatE164 } from '../../domain/base/e164.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { opensReview, useOpenNumberReview } from '../routing/reroute-navigation.ts'
import { Button } from '../../ui/button.tsx'

type Props = {
  readonly number: E164
  readonly target: RegionCode
  /** Calls come from there, and some may still be there. */
  readonly back: boolean
}

/** Opens the review on this page. It writes nothing itself. */
export function NumberRerouteButton({ number, target, back }: Props) {
  const openReview = useOpenNumberReview()
  const label = regionLabel(target)
  return (
    <Button
      aria-label={back ? `Return ${formatE164(number)} to ${label}` : `Re-route ${formatE164(number)} to ${label}`}
      {...opensReview({ leg: 'origination', number }, target)}
      onClick={() => openReview(number, target)}
    >
      {back ? `Return to ${label}` : 'Re-route'}
    </Button>
  )
}
