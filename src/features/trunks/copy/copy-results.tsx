import { stepWords } from '../../../domain/copy/copy-words.ts'
import type { CopyStep } from '../../../domain/copy/copy-step.ts'
import type { RegionCode } from '../../../domain/base/region.ts'
import { countOf, type ItemState, type RunSnapshot } from '../../../forms/item-run.ts'
import { ItemStateText } from '../../../forms/item-state-text.tsx'

type Props = { readonly steps: readonly CopyStep[]; readonly region: RegionCode; readonly run: RunSnapshot }

/** Of a larger run only what is under way or went wrong is listed: thousands of rows tell nobody anything. */
const most = 200

const waiting: ItemState = { kind: 'waiting' }

/** How far the run is, and what became of each request. */
export function CopyResults({ steps, region, run }: Props) {
  const done = countOf(run, ['applied'])
  const failed = countOf(run, ['refused', 'not-applied', 'unknown', 'not-read', 'broken', 'skipped'])
  const heldBack = countOf(run, ['held-back'])
  const stateOf = ({ id }: CopyStep) => run.states.get(id) ?? waiting
  const listed =
    steps.length <= most
      ? steps
      : steps.filter((step) => !['waiting', 'applied'].includes(stateOf(step).kind)).slice(0, most)
  return (
    <>
      <div className="grid gap-1.5">
        <p className="font-strong">
          {done} of {steps.length} done
          {failed > 0 && `, ${failed} failed`}
          {heldBack > 0 && `, ${heldBack} held back`}
        </p>
        <div
          role="progressbar"
          aria-label="Requests done"
          aria-valuenow={done}
          aria-valuemin={0}
          aria-valuemax={steps.length}
          className="h-1.5 overflow-hidden rounded-sm bg-pressed"
        >
          <div className="h-full bg-ink" style={{ width: `${(done / Math.max(steps.length, 1)) * 100}%` }} />
        </div>
      </div>
      <ul aria-label="Results" className="grid rounded-control border border-line empty:hidden">
        {listed.map((step) => (
          <li
            key={step.id}
            className="grid min-h-9 items-center gap-x-3 border-b border-line px-3 py-1.5 last:border-b-0 md:grid-cols-[1fr_1fr]"
          >
            <span className="wrap-anywhere">{stepWords(step, region)}</span>
            <ItemStateText state={stateOf(step)} done="Done" what={stepWords(step, region)} />
          </li>
        ))}
      </ul>
      {listed.length < steps.length && (
        <p className="type-small text-text-3">
          Of {steps.length} requests, those under way and those that failed are listed.
        </p>
      )}
    </>
  )
}
