import type { IconNode } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type BadgeTone = 'neutral' | 'ok' | 'warn' | 'bad'

const tones: Readonly<Record<BadgeTone, string>> = {
  neutral: 'border-line text-text-2',
  ok: 'border-ok-edge bg-ok-tint text-ok-ink',
  warn: 'border-warn-edge bg-warn-tint text-warn-ink',
  bad: 'border-bad-edge bg-bad-tint text-bad-ink',
}

type Props = { readonly tone?: BadgeTone; readonly icon?: IconNode; readonly children: ReactNode }

/** A short boxed word about a thing, such as "enabled". States of calls are a `Status`. */
export function Badge({ tone = 'neutral', icon, children }: Props) {
  return (
    <span
      className={`inline-flex h-5 items-center gap-1 rounded-control border px-1.5 type-label whitespace-nowrap ${tones[tone]}`}
    >
      {icon && <Icon of={icon} size={13} />}
      {children}
    </span>
  )
}
