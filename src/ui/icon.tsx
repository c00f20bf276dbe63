import type { LucideIcon } from 'lucide-react'

type Props = {
  readonly of: LucideIcon
  readonly size?: 12 | 13 | 14 | 16
  readonly className?: string
}

/** An icon beside words: never the only carrier of a meaning, so hidden from assistive technology. */
export function Icon({ of: Drawing, size = 16, className = '' }: Props) {
  return <Drawing size={size} strokeWidth={1.6} aria-hidden className={`flex-none ${className}`} />
}
