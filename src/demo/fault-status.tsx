import { regionLabel } from '../domain/region.ts'
import { Button } from '../ui/button.tsx'
import { Status } from '../ui/status.tsx'
import type { Fault } from './demo-api.ts'

type Props = { readonly faults: readonly Fault[]; readonly onClear: () => void }

/** A fault that is set is never a secret: whoever sees an error sees here that it was asked for. */
export function FaultStatus({ faults, onClear }: Props) {
  return (
    <span className="flex flex-wrap items-center gap-1">
      <Status tone="warn" small>
        Fault: {faults.map(faultInWords).join('; ')}
      </Status>
      <Button size="sm" variant="ghost" onClick={onClear}>
        Clear
      </Button>
    </span>
  )
}

function faultInWords({ region, operation, effect, times }: Fault): string {
  const where = region === 'any' ? 'any Region' : regionLabel(region)
  const which = times === 'once' ? `the next ${operation === 'any' ? 'request' : operation}` : operation
  const howOften = times === 'once' || times === 'always' ? '' : `, ${times.replaceAll('-', ' ')}`
  return `${which} in ${where} ${effectInWords(effect)}${howOften}`
}

function effectInWords(effect: string): string {
  if (effect.startsWith('status-')) return `answers ${effect.slice('status-'.length)}`
  if (effect.startsWith('latency-')) return `takes ${effect.slice('latency-'.length)} ms longer`
  return effect === 'malformed-body' ? 'answers broken JSON' : 'drops the connection'
}
