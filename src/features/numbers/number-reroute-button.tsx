import { type E164, formatE164 } from '../../domain/base/e164.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { reviewOpener } from '../routing/reroute-navigation.ts'
import { Button } from '../../ui/button.tsx'
import { opens } from '../../ui/opener.ts'

type Props = {
  readonly number: E164
  readonly target: RegionCode
  /** The number was re-routed from there and is still propagating. */
  readonly back: boolean
}

export function NumberRerouteButton({ number, target, back }: Props) {
  const open = useOpenDialog()
  const label = regionLabel(target)
  return (
    <Button
      aria-label={back ? `Return to ${label}, ${formatE164(number)}` : `Re-route ${formatE164(number)} to ${label}`}
      {...opens(reviewOpener({ leg: 'origination', number }, target))}
      onClick={() => open({ reroute: target })}
    >
      {back ? `Return to ${label}` : 'Re-route'}
    </Button>
  )
}
