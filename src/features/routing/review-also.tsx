import { useId } from 'react'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { formatE164 } from '../../domain/base/e164.ts'
import type { PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { activeRegion, type RouteSubject } from '../../domain/account/route.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Button } from '../../ui/button.tsx'
import { numbersAtMost, rerouteText, routeOf } from '../../domain/preflight/reroute-target.ts'

type Props = {
  readonly plan: PlannedReroutes
  readonly facts: TrunkFacts
  readonly onChange: (subjects: readonly RouteSubject[]) => void
}

/** Other legs of this trunk that the operator can add; each is one route and one write. */
export function ReviewAlso({ plan, facts, onChange }: Props) {
  const titleId = useId()
  const asked = new Set(plan.subjects.map(rerouteText))
  const legs = legsElsewhere(plan, facts)
  const numbers = legs.filter(({ leg }) => leg === 'origination')
  // There is nothing to add to a single leg, and nobody ticks more numbers than this one by one.
  if (numbers.length > numbersAtMost || legs.every((subject) => asked.has(rerouteText(subject)) && legs.length === 1)) {
    return null
  }
  const without = (subject: RouteSubject) => plan.subjects.filter((one) => rerouteText(one) !== rerouteText(subject))
  const toggle = (subject: RouteSubject, ticked: boolean) => {
    const next = ticked ? [...plan.subjects, subject] : without(subject)
    if (next.length > 0) onChange(next)
  }
  return (
    <fieldset aria-labelledby={titleId} className="grid gap-1">
      <div className="flex min-h-7 flex-wrap items-center gap-x-3">
        <span id={titleId} className="type-small font-semibold">
          Re-route together
        </span>
        {legs.length > 2 && (
          <Button size="sm" onClick={() => onChange(legs)}>
            Select all {legs.length}
          </Button>
        )}
      </div>
      <div className="grid max-h-56 grid-cols-2 gap-x-4 overflow-auto rounded-control border border-line px-3 max-md:grid-cols-1">
        {legs.map((subject) => (
          <CheckboxField
            key={rerouteText(subject)}
            name={rerouteText(subject)}
            label={subject.leg === 'termination' ? 'Calls from your PBX' : `Calls to ${formatE164(subject.number)}`}
            description={whereNow(subject, facts)}
            value={asked.has(rerouteText(subject))}
            onChange={(ticked) => toggle(subject, ticked)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function whereNow(subject: RouteSubject, facts: TrunkFacts): string {
  const route = routeOf(subject, facts)
  return route === undefined ? 'Where they go now has not loaded' : `Now in ${regionLabel(activeRegion(route))}`
}

/** The requested subjects, and the trunk's other legs that are not in the target. */
function legsElsewhere({ subjects, target }: PlannedReroutes, facts: TrunkFacts): readonly RouteSubject[] {
  const asked = new Set(subjects.map(rerouteText))
  const { domainName } = facts.trunk
  const all: readonly RouteSubject[] = [
    ...(domainName === null ? [] : [{ leg: 'termination', domainName } as const]),
    ...facts.numbers.map(({ number }) => ({ leg: 'origination', number }) as const),
  ]
  return all.filter((subject) => {
    const route = routeOf(subject, facts)
    return asked.has(rerouteText(subject)) || (route !== undefined && activeRegion(route) !== target)
  })
}
