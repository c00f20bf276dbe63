import { Unplug } from 'lucide'
import { regionLabel } from '../domain/region.ts'
import { Button } from '../ui/button.tsx'
import { Status } from '../ui/status.tsx'
import type { Fault } from './demo-api.ts'

type Props = {
  readonly faults: readonly Fault[]
  readonly busy: boolean
  readonly onSet: (faults: readonly Fault[]) => void
}

const nextWrite: Fault = { region: 'any', operation: 'write', effect: 'status-503', times: 'once' }

/**
 * A fault that is set is never a secret: whoever sees an error sees here that it was asked for. One button that
 * changes its words, so that it keeps the focus.
 */
export function FaultControl({ faults, busy, onSet }: Props) {
  const set = faults.length > 0
  return (
    <span className="flex flex-wrap items-center gap-1">
      {set && (
        <Status tone="warn" small>
          Fault: {faults.map(faultInWords).join('; ')}
        </Status>
      )}
      <Button
        size="sm"
        variant="ghost"
        {...(set ? {} : { icon: Unplug })}
        busy={busy}
        onClick={() => onSet(set ? [] : [nextWrite])}
      >
        {set ? 'Clear' : 'Fail the next write'}
      </Button>
    </span>
  )
}

function faultInWords({ region, operation, effect, times }: Fault): string {
  const where = region === 'any' ? 'any Region' : regionLabel(region)
  const what = operation === 'any' ? 'request' : operation
  const which = times === 'once' ? `the next ${what}` : times === 'always' ? `every ${what}` : what
  const howOften = times === 'once' || times === 'always' ? '' : `, ${times.replaceAll('-', ' ')}`
  return `${which} in ${where} ${effectInWords(effect)}${howOften}`
}

function effectInWords(effect: string): string {
  if (effect.startsWith('status-')) return `answers ${effect.slice('status-'.length)}`
  if (effect.startsWith('latency-')) return `takes ${effect.slice('latency-'.length)} ms longer`
  return effect === 'malformed-body' ? 'answers broken JSON' : 'drops the connection'
}
