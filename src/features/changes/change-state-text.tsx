import { CircleCheck, CornerUpRight } from 'lucide'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { clockText } from '../../domain/base/time-text.ts'
import { Countdown } from '../../ui/countdown.tsx'
import { Status } from '../../ui/status.tsx'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import type { ChangeState } from '../../ledger/change-state.ts'
import { failureText } from './change-text.ts'

type Props = { readonly change: ChangeRecord; readonly state: ChangeState; readonly now: Instant }

export function ChangeStateText({ change, state, now }: Props) {
  switch (state.kind) {
    case 'writing':
      return <Status icon="spinner">Being written</Status>
    case 'propagating':
      return (
        <Status icon="spinner">
          Propagating, at most <Countdown until={state.until} now={now} />
        </Status>
      )
    case 'settled':
      return <Status icon={CircleCheck}>Settled {clockText(state.at)}</Status>
    case 'overtaken':
      return (
        <Status icon={CornerUpRight}>
          Overtaken {clockText(state.by.requestedAt)} by a re-route to {regionLabel(state.by.to)}
        </Status>
      )
    case 'failed':
      return <Status tone="bad">{['Failed', failureText(change)].filter(Boolean).join(': ')}</Status>
    case 'unknown':
      return <Status tone="warn">Not known if applied</Status>
    default:
      return exhaustive(state)
  }
}
