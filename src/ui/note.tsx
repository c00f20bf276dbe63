import { Info, type IconNode, OctagonX, TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { CodedText } from './coded-text.tsx'

export type NoteTone = 'info' | 'warn' | 'bad'

const icons: Readonly<Record<NoteTone, IconNode>> = { info: Info, warn: TriangleAlert, bad: OctagonX }

const tones: Readonly<Record<NoteTone, string>> = {
  info: 'border-line bg-raised',
  warn: 'border-warn-edge bg-warn-tint',
  bad: 'border-bad-edge bg-bad-tint',
}

const inks: Readonly<Record<NoteTone, string>> = { info: 'text-text-2', warn: 'text-warn-ink', bad: 'text-bad-ink' }

type Props = {
  readonly tone?: NoteTone
  /** The most important sentence, in bold. */
  readonly lead?: ReactNode
  readonly children?: ReactNode
  readonly action?: ReactNode
  /** `strip`: the full width of a card, under its header. `box`: on its own. */
  readonly shape?: 'strip' | 'box'
}

/** Information that the operator needs before going on. */
export function Note({ tone = 'info', lead, children, action, shape = 'strip' }: Props) {
  return (
    <div
      className={`flex gap-2 px-4 py-2.5 type-small text-text-2 max-md:flex-wrap max-md:px-3 ${action ? 'items-center' : 'items-start'} ${shape === 'box' ? 'rounded-control border' : 'border-b'} ${tones[tone]}`}
    >
      <span className={inks[tone]}>
        <Icon of={icons[tone]} />
      </span>
      <div className="min-w-0 flex-[1_1_12rem]">
        {lead && (
          <strong className="font-semibold text-text">
            <CodedText>{lead}</CodedText>{' '}
          </strong>
        )}
        <CodedText>{children}</CodedText>
      </div>
      {action}
    </div>
  )
}
