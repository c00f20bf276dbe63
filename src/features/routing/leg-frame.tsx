import { PhoneIncoming, PhoneOutgoing } from 'lucide'
import type { ReactNode } from 'react'
import type { Leg } from '../../domain/account/route.ts'
import { Icon } from '../../ui/icon.tsx'

const titles: Readonly<Record<Leg, string>> = {
  termination: 'Calls from your PBX',
  origination: 'Calls to your numbers',
}

const legTitleId = (leg: Leg): string => `routing-${leg}`

/** Takes the focus when the button that opened a review is gone. */
export const legTitle = (leg: Leg): HTMLElement | null => document.getElementById(legTitleId(leg))

type Props = {
  readonly leg: Leg
  readonly resource: ReactNode
  readonly children: ReactNode
}

/** One direction of calls: what is routed, where it is processed now, and what this Region does for it. */
export function LegFrame({ leg, resource, children }: Props) {
  const id = legTitleId(leg)
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="grid min-w-0 content-start gap-3 px-5 pt-3.5 pb-4 not-first:border-l not-first:border-line max-md:px-3 max-md:not-first:border-t max-md:not-first:border-l-0"
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="text-text-2">
          <Icon of={leg === 'termination' ? PhoneOutgoing : PhoneIncoming} />
        </span>
        <h2 id={id} tabIndex={-1} className="rounded-sm type-leg-title">
          {titles[leg]} <small className="type-small text-text-3">{leg}</small>
        </h2>
        {resource && <div className="ml-auto min-w-0 text-text-2 max-lg:ml-0 max-lg:basis-full">{resource}</div>}
      </div>
      {children}
    </div>
  )
}
