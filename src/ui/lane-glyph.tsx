import { Minus, Puzzle } from 'lucide'
import { exhaustive } from '../domain/base/exhaustive.ts'
import { Icon } from './icon.tsx'

export type Lane = 'active' | 'standby' | 'incomplete' | 'none'

/**
 * A track that goes on, a track that ends at a buffer stop, a missing piece, nothing.
 * No rings or boxes, because those look like form controls.
 */
export function LaneGlyph({ lane, size = 14 }: { readonly lane: Lane; readonly size?: 13 | 14 }) {
  switch (lane) {
    case 'active':
      return (
        <svg viewBox="0 0 24 24" width={size} height={size} fill="none" aria-hidden className="flex-none">
          <path d="M1 12h12" stroke="currentColor" strokeWidth="3" />
          <path d="M12 4.5 23 12l-11 7.5Z" fill="currentColor" />
        </svg>
      )
    case 'standby':
      return (
        <svg viewBox="0 0 24 24" width={size} height={size} fill="none" aria-hidden className="flex-none">
          <path d="M1 12h16" stroke="currentColor" strokeWidth="2.2" />
          <path d="M18 4v16" stroke="currentColor" strokeWidth="3" />
        </svg>
      )
    case 'incomplete':
      return <Icon of={Puzzle} size={size} />
    case 'none':
      return <Icon of={Minus} size={size} />
    default:
      return exhaustive(lane)
  }
}
