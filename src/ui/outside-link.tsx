import { ArrowUpRight } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type Props = {
  readonly href: string
  /** What opens: "Twilio’s page about 32011". */
  readonly about: string
  /** In a grid, whose keys lead to one row. */
  readonly tabIndex?: number | undefined
  readonly children: ReactNode
}

/** A link that leaves the console for a new tab, and shows it. It looks like the text around it, underlined. */
export const OutsideLink = ({ href, about, tabIndex, children }: Props) => (
  <a
    href={href}
    target="_blank"
    rel="noreferrer"
    title={`${about}, in a new tab`}
    tabIndex={tabIndex}
    className="underline decoration-line-control underline-offset-3 hover:decoration-current"
  >
    {children}
    <Icon of={ArrowUpRight} size={12} className="ml-px inline size-[0.85em] align-baseline opacity-70" />
  </a>
)
