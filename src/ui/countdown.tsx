import type { Instant } from '../domain/base/instant.ts'
import { useExtras } from './extras.ts'
import { countdownText } from '../domain/base/time-text.ts'

type Props = {
  readonly until: Instant
  readonly now: Instant
  /** Within a button or a link, where nothing else may be pressed. */
  readonly alone?: true
}

/** "3:12". A timer, which screen readers read when asked and do not announce each second. */
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
