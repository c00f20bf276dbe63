import type { ReactNode } from 'react'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import type { Finding } from '../../domain/preflight/finding.ts'
import type { PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import { changesWords, afterwardsWords, staysWords } from './review-effect-text.ts'

type Props = {
  readonly plan: PlannedReroutes
  readonly facts: TrunkFacts
  /** Null until checked. */
  readonly findings: readonly Finding[] | null
}

export function ReviewEffects({ plan, facts, findings }: Props) {
  return (
    <dl className="grid grid-cols-3 rounded-control border border-line max-md:grid-cols-1">
      <Effect term="Changes">{changesWords(plan, facts)}</Effect>
      <Effect term="Does not change">{staysWords(plan, facts)}</Effect>
      <Effect term="Afterwards">{afterwardsWords(plan, findings)}</Effect>
    </dl>
  )
}

function Effect({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="px-3 py-2 not-first:border-l not-first:border-line max-md:not-first:border-t max-md:not-first:border-l-0">
      <dt className="type-small text-text-3">{term}</dt>
      <dd className="font-strong">{children}</dd>
    </div>
  )
}
