import { CircleCheck, type IconNode, OctagonX, TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { type Lane, LaneGlyph } from './lane-glyph.tsx'
import { Spinner } from './spinner.tsx'
import { CodedText } from './coded-text.tsx'

export type StatusGlyph = IconNode | Lane | 'spinner'
/** `region`: the colour of the Region in scope, for "Active". Red is only for calls that fail now. */
export type StatusTone = 'neutral' | 'muted' | 'region' | 'ok' | 'warn' | 'bad'

const toneClass: Readonly<Record<StatusTone, string>> = {
  neutral: 'text-text-2',
  muted: 'text-text-3',
  region: 'text-r-ink font-strong',
  ok: 'text-ok-ink',
  warn: 'text-warn-ink',
  bad: 'text-bad-ink',
}

const toneGlyph: Readonly<Record<StatusTone, StatusGlyph | null>> = {
  neutral: null,
  muted: null,
  region: 'active',
  ok: CircleCheck,
  warn: TriangleAlert,
  bad: OctagonX,
}

type Props = {
  readonly tone?: StatusTone
  /** By default a coloured tone has its own icon, so that colour is never the only sign. */
  readonly icon?: StatusGlyph
  readonly small?: boolean
  readonly children: ReactNode
}

/** A state as icon and text. With one of Twilio's codes in its text it has no place in a link or a button. */
export function Status({ tone = 'neutral', icon, small = false, children }: Props) {
  const glyph = icon ?? toneGlyph[tone]
  return (
    <span className={`inline-flex items-center gap-1.5 ${small ? 'type-small' : ''} ${toneClass[tone]}`}>
      {glyph && <Glyph of={glyph} />}
      <span>
        <CodedText>{children}</CodedText>
      </span>
    </span>
  )
}

function Glyph({ of }: { readonly of: StatusGlyph }) {
  if (of === 'spinner') return <Spinner />
  if (typeof of === 'string') return <LaneGlyph lane={of} />
  return <Icon of={of} size={14} />
}
