import type { Instant } from '../domain/base/instant.ts'
import { useExtras } from './extras.ts'
import { countdownText } from '../domain/base/time-text.ts'

type Props = {
  readonly until: Instant
  readonly now: Instant
  /** Inside a button or a link, where no other control may be. */
  readonly alone?: true
}

/** "3:12". As a `timer`, screen readers do not announce it every second. */
export function Countdown({ until, now, alone }: Props) {
  const { OfCountdown } = useExtras()
  return (
    <>
      <span role="timer" className="whitespace-nowrap">
        {countdownText(until, now)}
      </span>
      {OfCountdown && !alone && <OfCountdown />}
    </>
  )
}
