import type { RegionCode } from '../../domain/base/region.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import { parseRerouteTarget } from '../../domain/preflight/reroute-target.ts'
import { ReviewNote } from './review-note.tsx'
import { ReviewPlan } from './review-plan.tsx'

type Props = {
  /** The value of `?reroute=`. */
  readonly text: string
  readonly region: RegionCode
  readonly reading: TrunkReading
  /** Gets the sentence to announce after a successful re-route closes the dialog. */
  readonly onDone: (sentence: string) => void
}

export function ReviewDialog({ text, region, reading, onDone }: Props) {
  const asked = parseRerouteTarget(text, reading.facts)
  if (asked.kind !== 'subjects') return <ReviewNote asked={asked} trunk={reading.facts.trunk} />
  return <ReviewPlan asked={{ subjects: asked.subjects, target: region }} reading={reading} onDone={onDone} />
}
