import { formatE164 } from '../../domain/base/e164.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { hourText } from '../../domain/base/sentence-text.ts'
import { type BulkItem, countItems, isOpen } from './bulk-item.ts'
import { allSettledAt, countLooks, type ItemLook, itemLooks, lookNames, lookOf, stateWords } from './run-text.ts'
import type { Wave } from './waves.ts'

/** Above this, one cell per number would be too small. */
const mostCells = 96

const lookClass: Readonly<Record<ItemLook, string>> = {
  settled: 'bg-ok-solid border-ok-solid',
  propagating: 'run-hatch border-warn-solid',
  writing: 'border-text-2 bg-pressed',
  queued: 'border-line-control bg-surface',
  failed: 'run-cross border-bad-solid bg-bad-solid',
  unknown: 'run-cross border-warn-solid bg-surface',
  skipped: 'run-bar border-line-control bg-surface',
  blocked: 'run-bar border-dashed border-line-control bg-surface',
}

type Props = { readonly waves: readonly Wave[]; readonly items: readonly BulkItem[]; readonly now: Instant }

/** The waves of a run: one cell per number, or shares by state if there are many. */
export function WaveCells({ waves, items, now }: Props) {
  const small = items.length <= mostCells
  return (
    <ol className="flex flex-wrap gap-x-3 gap-y-2">
      {waves.map((wave) => {
        const own = wave.indexes.flatMap((index) => items[index] ?? [])
        return (
          <li key={wave.name} className="grid min-w-24 content-start gap-1" style={{ flexGrow: own.length }}>
            <p className="type-small">
              <b className="font-strong">{wave.name}</b>, {thousands(own.length - countItems(own).blocked)}
            </p>
            {small ? <Cells items={own} now={now} /> : <Shares items={own} now={now} />}
            <p className="type-small text-text-3">{waveWords(own, now)}</p>
          </li>
        )
      })}
    </ol>
  )
}

function Cells({ items, now }: { readonly items: readonly BulkItem[]; readonly now: Instant }) {
  return (
    <ul
      aria-label="Numbers of the wave"
      className="flex gap-0.5 max-md:grid max-md:grid-cols-[repeat(auto-fill,minmax(12px,1fr))]"
    >
      {items.map((item) => {
        const words = `${formatE164(item.number)}: ${stateWords(item, now)}`
        return (
          <li
            key={item.number}
            title={words}
            className={`h-4 min-w-1.5 flex-1 rounded-[2px] border ${lookClass[lookOf(item, now)]}`}
          >
            <span className="sr-only">{words}</span>
          </li>
        )
      })}
    </ul>
  )
}

function Shares({ items, now }: { readonly items: readonly BulkItem[]; readonly now: Instant }) {
  const counts = countLooks(items, now)
  const shown = itemLooks.filter((look) => counts[look] > 0)
  return (
    <div
      role="img"
      aria-label={shown.map((look) => `${thousands(counts[look])} ${lookNames[look]}`).join(', ')}
      className="flex h-4 gap-0.5"
    >
      {shown.map((look) => (
        <span
          key={look}
          className={`min-w-1.5 basis-0 rounded-[2px] border ${lookClass[look]}`}
          style={{ flexGrow: counts[look] }}
        />
      ))}
    </div>
  )
}

function waveWords(items: readonly BulkItem[], now: Instant): string {
  const until = allSettledAt(items)
  const open = items.some(isOpen)
  if (until === null) return open ? 'queued' : 'nothing changed'
  if (open) return 'being written'
  return now < until ? `settles by ${hourText(until)}` : `settled ${hourText(until)}`
}

export function CellLegend({ items, now }: Omit<Props, 'waves'>) {
  const counts = countLooks(items, now)
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 type-small text-text-2">
      {itemLooks
        .filter((look) => counts[look] > 0)
        .map((look) => (
          <li key={look} className="flex items-center gap-1.5">
            <span aria-hidden className={`size-3 rounded-[2px] border ${lookClass[look]}`} />
            <b className="font-strong">{thousands(counts[look])}</b> {lookNames[look]}
          </li>
        ))}
    </ul>
  )
}
