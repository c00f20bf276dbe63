import type { CopyPlan } from '../../../domain/copy/copy-plan.ts'
import { leftOutWords } from '../../../domain/copy/copy-text.ts'
import type { E164 } from '../../../domain/base/e164.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { activeRegion, type Route } from '../../../domain/account/route.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { CodedText } from '../../../ui/coded-text.tsx'
import { Note } from '../../../ui/note.tsx'
import type { CopySides } from './copy-choices.ts'

type Props = {
  readonly sides: CopySides
  readonly plan: CopyPlan
  readonly from: RegionCode
  readonly to: RegionCode
  readonly route: Route | undefined
  readonly routesNotLoaded: readonly E164[]
}

/** What is not copied and why, and which calls reach the copy at once. */
export function CopyNotes({ sides, plan, from, to, route, routesNotLoaded }: Props) {
  const there = regionLabel(to)
  const sentences = [...new Set(plan.leftOut.map((left) => leftOutWords(left, from, to)))]
  const isStranded = sides.target.instance === null && route !== undefined && activeRegion(route) === to
  return (
    <section aria-labelledby="copy-not" className="grid gap-2">
      <h2 id="copy-not" className="type-card-title">
        What is not copied
      </h2>
      <ul className="grid max-h-60 list-disc gap-0.5 overflow-auto pl-5 text-text-2">
        {sentences.map((sentence) => (
          <li key={sentence} className="wrap-anywhere">
            <CodedText>{sentence}</CodedText>
          </li>
        ))}
      </ul>
      {isStranded && (
        <Note tone="warn" shape="box" lead={`Calls from your PBX are routed to ${there} and fail now.`}>
          They reach the new instance once it is created. It accepts them once its lists allow them.
        </Note>
      )}
      {routesNotLoaded.length > 0 && (
        <Note shape="box">
          Routes not loaded: {counted(routesNotLoaded.length, 'number')}. Calls to those routed to {there} reach this
          trunk once they are associated.
        </Note>
      )}
    </section>
  )
}
