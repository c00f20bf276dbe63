import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { type CallRecord, isUnderWay } from '../../domain/account/call-record.ts'
import type { Instant } from '../../domain/base/instant.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { clockText, dayText, exactText } from '../../domain/base/time-text.ts'
import { directionText, resultText } from './record-text.ts'
import { partyText } from '../../domain/base/e164.ts'

type Props = {
  readonly call: CallRecord
  readonly now: Instant
  /** Undefined where the page does not show the trunk. */
  readonly trunk?: Trunk | undefined
}

export function CallRow({ call, now, trunk }: Props) {
  return (
    <li className="border-b border-line py-2 last:border-b-0">
      <div className="flex items-baseline gap-3">
        <Link
          to={paths.calls}
          search={{ sid: call.sid }}
          aria-label={`Call at ${exactText(call.startTime)}`}
          title={`${exactText(call.startTime)}, ${exactText(call.startTime, 'UTC')}`}
          className="flex-none rounded-sm type-mono text-text-2 underline decoration-line-control underline-offset-3 hover:decoration-current"
        >
          <time dateTime={new Date(call.startTime).toISOString()}>{timeText(call.startTime, now)}</time>
        </Link>
        <span className="min-w-0 flex-1 truncate">{directionText[call.direction]}</span>
        <span className={isUnderWay(call) ? 'flex-none text-text-2' : 'flex-none'}>{resultText(call)}</span>
      </div>
      <p className="type-mono-fine [word-spacing:-.2em] wrap-anywhere text-text-2">
        {partyText(call.from)}
        <span aria-hidden> → </span>
        <span className="sr-only"> to </span>
        {partyText(call.to)}
      </p>
      {trunk && (
        <Link
          to={paths.trunkTab}
          params={{ trunk: trunk.key, region: call.region, tab: 'termination' }}
          className="rounded-sm type-small text-text-3 hover:text-text hover:underline"
        >
          {trunk.name}
        </Link>
      )}
    </li>
  )
}

function timeText(at: Instant, now: Instant): string {
  const day = dayText(at, now)
  return day === dayText(now, now) ? clockText(at) : `${day} ${clockText(at)}`
}
