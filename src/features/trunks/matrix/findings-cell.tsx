import { CircleX, Split } from 'lucide'
import { useServerNow } from '../../../account/use-server-now.ts'
import { serverTimeOf } from '../../../twilio/server-clock.ts'
import { Countdown } from '../../../ui/countdown.tsx'
import { Status, type StatusGlyph, type StatusTone } from '../../../ui/status.tsx'
import { cellClass } from '../../../ui/table-class.ts'
import { agoText } from '../../../domain/base/time-text.ts'
import type { FindingsView } from './findings-view.ts'
import type { TrunkRowModel } from './trunk-row-model.ts'

const looks: Readonly<Record<FindingsView['kind'], { readonly tone: StatusTone; readonly icon?: StatusGlyph }>> = {
  stranded: { tone: 'bad', icon: CircleX },
  'setting-up': { tone: 'neutral' },
  propagating: { tone: 'neutral', icon: 'spinner' },
  split: { tone: 'neutral', icon: Split },
  aligned: { tone: 'muted' },
  'no-traffic': { tone: 'muted' },
  'not-read': { tone: 'muted' },
  reading: { tone: 'muted' },
}

/** The trunk's state now, and one line of notes. Only calls that fail now are red. */
export function FindingsCell({ row }: { readonly row: TrunkRowModel }) {
  const { findings } = row
  // A warning is amber, with its own icon; what moves keeps its spinner.
  const isWarned = findings.isWarned && findings.kind !== 'stranded' && findings.kind !== 'propagating'
  const look = isWarned ? ({ tone: 'warn' } as const) : looks[findings.kind]
  return (
    <td
      className={`${cellClass} max-md:-order-1 max-md:block max-md:h-auto max-md:basis-full max-md:border-0 max-md:px-0 max-md:pt-0 max-md:pb-1.5`}
    >
      <span className={`block leading-4.5 ${findings.kind === 'stranded' ? 'font-strong' : ''}`}>
        <Status {...look}>{findings.now}</Status>
      </span>
      <Notes row={row} />
    </td>
  )
}

function Notes({ row: { findings, rememberedSince } }: { readonly row: TrunkRowModel }) {
  const { until, notes, reasons } = findings
  const unread = findings.kind === 'reading' || findings.kind === 'not-read'
  const remembered = unread && rememberedSince !== null
  if (until === null && notes.length === 0 && !remembered) return null
  return (
    <span
      title={[...notes, ...reasons].join('\n')}
      className="block truncate type-fine text-text-3 max-md:whitespace-normal"
    >
      {remembered && <RememberedAge since={rememberedSince} />}
      {remembered && notes.length > 0 && ' · '}
      {until !== null && <TimeLeft until={until} />}
      {until !== null && notes.length > 0 && ' · '}
      {notes.join(' · ')}
    </span>
  )
}

function TimeLeft({ until }: { readonly until: NonNullable<FindingsView['until']> }) {
  const now = useServerNow(1_000)
  return (
    <>
      at most <Countdown until={until} now={now} />
    </>
  )
}

/** Until the data has loaded again, the lanes show that of an earlier visit. */
function RememberedAge({ since }: { readonly since: number }) {
  const now = useServerNow(30_000)
  return <>last loaded {agoText(serverTimeOf(since), now)}</>
}
