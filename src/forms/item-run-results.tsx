import { ShowMore } from '../ui/show-more.tsx'
import { useFirstRows } from '../ui/use-first-rows.ts'
import { countOf, isFailed } from './item-run.ts'
import { ItemStateText } from './item-state-text.tsx'
import type { ShownItem, ShownRun } from './use-item-run.ts'

type Props = {
  readonly run: ShownRun
  /** State of an applied item: "Associated". */
  readonly done: string
}

const rowsAtFirst = 50

export const retryText = ({ left, states }: ShownRun): string =>
  `Retry ${left} ${countOf(states, 'held-back') > 0 ? 'unfinished' : 'failed'}`

/** A run's progress and each item's result. In long runs, failures come first. */
export function ItemRunResults({ run, done }: Props) {
  const { items, states, summary } = run
  const applied = countOf(states, 'applied')
  const isBegun = countOf(states, 'waiting') < items.length
  const comesFirst = ({ key }: ShownItem) => isFailed(states.get(key) ?? { kind: 'waiting' })
  const ordered =
    items.length > rowsAtFirst ? [...items.filter(comesFirst), ...items.filter((item) => !comesFirst(item))] : items
  const rows = useFirstRows(ordered, rowsAtFirst)
  return (
    <>
      {isBegun && (
        <div className="grid gap-1.5">
          <p className="font-strong">{summary}</p>
          <div
            role="progressbar"
            aria-label="Requests done"
            aria-valuenow={applied}
            aria-valuemin={0}
            aria-valuemax={items.length}
            className="h-1.5 overflow-hidden rounded-sm bg-pressed"
          >
            <div className="h-full bg-ink" style={{ width: `${(applied / Math.max(items.length, 1)) * 100}%` }} />
          </div>
        </div>
      )}
      <ul aria-label="Results" className="grid rounded-control border border-line">
        {rows.shown.map(({ key, what, label = what }) => (
          <li
            key={key}
            className="grid min-h-9 items-center gap-x-3 border-b border-line px-3 py-1.5 last:border-b-0 md:grid-cols-2"
          >
            <span className="wrap-anywhere">{label}</span>
            <ItemStateText state={states.get(key)} done={done} what={what} waiting={isBegun && 'Waiting'} />
          </li>
        ))}
      </ul>
      <ShowMore of={rows} />
    </>
  )
}
