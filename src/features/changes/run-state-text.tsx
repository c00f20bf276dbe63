import { CircleCheck } from 'lucide'
import { Status } from '../../ui/status.tsx'
import type { ChangeStateKind } from '../../ledger/change-state.ts'

const names = {
  failed: 'failed',
  unknown: 'not known if applied',
  writing: 'being written',
  propagating: 'propagating',
  settled: 'settled',
  overtaken: 'overtaken',
} as const satisfies Readonly<Record<ChangeStateKind, string>>
const kinds = ['failed', 'unknown', 'writing', 'propagating', 'settled', 'overtaken'] as const

/** How many changes of a run are in each state, worst first. */
export function RunStateText({ states }: { readonly states: readonly ChangeStateKind[] }) {
  const words = kinds.flatMap((kind) => {
    const count = states.filter((state) => state === kind).length
    return count > 0 ? [`${count} ${names[kind]}`] : []
  })
  const text = words.join(' · ')
  if (states.includes('failed')) return <Status tone="bad">{text}</Status>
  if (states.includes('unknown')) return <Status tone="warn">{text}</Status>
  const moving = states.includes('writing') || states.includes('propagating')
  return <Status icon={moving ? 'spinner' : CircleCheck}>{text}</Status>
}
