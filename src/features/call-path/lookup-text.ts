import { exhaustive } from '../../domain/base/exhaustive.ts'
import { type CallPath, lanesWith } from './call-path.ts'

export function lookupWords(path: CallPath) {
  const note = lookupNote(path)
  if (path.leg === 'termination') return { title: 'Active Region', subject: 'voice_region', note }
  return { title: path.oneRoute ? "Number's route" : "Numbers' routes", subject: path.subject, note }
}

function lookupNote(path: CallPath): string {
  switch (path.knowledge) {
    case 'absent':
      if (path.trace) return 'not looked up'
      return path.leg === 'termination' ? 'no Termination URI' : 'no numbers'
    case 'not-read':
      return 'not loaded'
    case 'partly':
      return 'some not loaded'
    case 'unsettled':
    case 'known':
      return settledNote(path)
    default:
      return exhaustive(path.knowledge)
  }
}

function settledNote(path: CallPath): string {
  if (path.trace) return 'decided'
  const live = lanesWith(path, 'live')
  if (live.some((lane) => lane.propagating !== 'none')) return 'propagating'
  if (path.failed) return path.failed.lost ? 'last response lost' : 'last re-route failed'
  if (live.length > 1) return 'each has its own'
  if (path.implicit) return 'default, never set'
  return path.leg === 'termination' ? 'same for every edge' : 'not affected by edge='
}
