import { LaneGlyph } from '../../../ui/lane-glyph.tsx'
import type { LaneMarker, LaneView } from './lane-view.ts'
import type { LegLine } from './leg-line.ts'

type LegsView = Extract<LaneView, { kind: 'legs' }>

/**
 * Both legs, each lit on its own. What the instance lacks replaces a leg without calls, never one with calls; if both
 * have calls, it is a glyph at the end.
 */
export function LaneLegs({ view }: { readonly view: LegsView }) {
  const { fromPbx, toNumbers, marker } = view
  const markerFor =
    marker === null ? null : fromPbx.look === 'dark' ? 'fromPbx' : toNumbers.look === 'dark' ? 'toNumbers' : 'end'
  return (
    <span className={`relative block h-10 overflow-hidden rounded-sm border ${edge(view)}`}>
      {marker && markerFor === 'fromPbx' ? <Marker marker={marker} /> : <Leg name="From PBX" line={fromPbx} />}{' '}
      {marker && markerFor === 'toNumbers' ? <Marker marker={marker} /> : <Leg name="To numbers" line={toNumbers} />}
      {marker && markerFor === 'end' && (
        <span title={marker.title} className="absolute top-1 right-1.5 text-text-2">
          {marker.glyph && <LaneGlyph lane={marker.glyph} />}
          <span className="sr-only"> {marker.title}</span>
        </span>
      )}
    </span>
  )
}

/** Dashed while a leg propagates, red where calls fail, none where no leg has calls. */
function edge({ fromPbx, toNumbers }: LegsView): string {
  const lines = [fromPbx, toNumbers]
  if (lines.some(({ fails }) => fails)) return 'border-bad-edge'
  if (lines.some(({ look }) => look === 'moving')) return 'border-dashed border-r-solid'
  return lines.some(({ look }) => look === 'lit') ? 'border-r-edge' : 'border-transparent'
}

const lineClass = 'relative flex h-4.75 items-center gap-1 pr-0.5 pl-3 type-small whitespace-nowrap'

/** The Region's pattern at the start of a line: calls arrive here. */
const capClass = 'before:absolute before:inset-y-0 before:-left-px before:w-1.25 before:bg-r-fill'

const looks: Readonly<Record<LegLine['look'] | 'failing', string>> = {
  dark: 'text-text-3',
  lit: `bg-r-tint text-text-2 ${capClass}`,
  moving: `text-text-2 ${capClass}`,
  failing: `bg-bad-tint text-text-2 ${capClass}`,
}

function Leg({ name, line }: { readonly name: string; readonly line: LegLine }) {
  return (
    <span className={`${lineClass} ${looks[line.fails ? 'failing' : line.look]}`}>
      <span>{name}:</span> <LegText line={line} />
    </span>
  )
}

function LegText({ line: { text, title, atLeast, look, fails } }: { readonly line: LegLine }) {
  if (text === '–') {
    return (
      <>
        <span aria-hidden>–</span>
        <span className="sr-only">none</span>
      </>
    )
  }
  if (look === 'dark') return <span className="truncate">{text}</span>
  return (
    <span title={title} className="truncate">
      {atLeast && 'at least '}
      <b className={`font-strong ${fails ? 'text-bad-ink' : 'text-r-ink'}`}>{text}</b>
    </span>
  )
}

function Marker({ marker }: { readonly marker: LaneMarker }) {
  return (
    <span title={marker.title} className={`${lineClass} text-text-2`}>
      {marker.glyph && <LaneGlyph lane={marker.glyph} size={13} />}
      <span className="truncate">{marker.text}</span>
    </span>
  )
}
