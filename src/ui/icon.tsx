import type { IconNode } from 'lucide'
import { createElement } from 'react'

type Props = {
  readonly of: IconNode
  readonly size?: 12 | 13 | 14 | 16
  readonly strokeWidth?: number
  readonly className?: string
}

/**
 * An icon beside text. The text carries the meaning, so the icon is hidden from assistive technology. Uses Lucide's
 * icons as data, because its React package is larger than all the icons of the first page.
 */
export function Icon({ of, size = 16, strokeWidth = 1.6, className = '' }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      className={`flex-none ${className}`}
    >
      {of.map(([tag, attributes], at) => createElement(tag, { key: at, ...attributes }))}
    </svg>
  )
}
