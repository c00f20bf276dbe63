import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import type { Fault } from './demo-api.ts'
import { faultInWords } from './fault-text.ts'

type Props = {
  readonly faults: readonly Fault[]
  readonly busy: boolean
  readonly onClear: () => void
}

export function FaultStatus({ faults, busy, onClear }: Props) {
  if (faults.length === 0) return null
  return (
    <span className="flex flex-wrap items-center gap-1">
      <Status tone="warn" small>
        Fault: {faults.map(faultInWords).join('; ')}
      </Status>
      <Button size="sm" variant="ghost" busy={busy} onClick={onClear}>
        {faults.length === 1 ? 'Clear' : 'Clear all'}
      </Button>
    </span>
  )
}
