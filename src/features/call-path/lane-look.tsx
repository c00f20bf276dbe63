import { EyeOff, Hourglass, OctagonX } from 'lucide'
import { Icon } from '../../ui/icon.tsx'
import { LaneGlyph } from '../../ui/lane-glyph.tsx'
import type { CallPathLane } from './call-path.ts'

/** Red only for calls that fail now. */
export function laneFrame(lane: CallPathLane): { readonly className: string; readonly dash?: string } {
  if (lane.wire === 'prospective') return { className: 'fill-surface stroke-r-solid', dash: '5 5' }
  if (failsNow(lane)) return { className: 'fill-bad-tint stroke-bad-edge' }
  if (lane.wire === 'live') return { className: 'fill-r-tint stroke-r-edge' }
  if (lane.wire === 'former') return { className: 'fill-surface stroke-r-edge' }
  return { className: lane.standing === 'none' ? 'fill-surface stroke-line' : 'fill-surface stroke-line-strong' }
}

export function laneInk(lane: CallPathLane): string {
  if (failsNow(lane)) return 'fill-bad-ink text-bad-ink'
  return lane.wire === 'live' ? 'fill-r-ink text-r-ink' : 'fill-text-2 text-text-3'
}

const failsNow = ({ wire, outcome }: CallPathLane): boolean => wire === 'live' && outcome?.kind === 'fails'

export function LaneSign({ lane }: { readonly lane: CallPathLane }) {
  if (failsNow(lane)) return <Icon of={OctagonX} size={14} />
  if (lane.wire === 'live') return <LaneGlyph lane="active" />
  if (lane.wire === 'former') return <Icon of={Hourglass} size={14} />
  if (lane.standing === 'not-read') return <Icon of={EyeOff} size={14} />
  return <LaneGlyph lane={lane.standing === 'active' ? 'standby' : lane.standing} />
}
