import type { TrunkFacts } from '../../domain/account/facts.ts'
import { formatE164 } from '../../domain/base/e164.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { activeRegion, isPropagating, type Route, type RouteSubject } from '../../domain/account/route.ts'
import { routeOf } from '../../domain/preflight/reroute-target.ts'

export type PropagatingRoute = { readonly subject: RouteSubject; readonly route: Route }

export function propagatingRoutes({ now, trunk, terminationRoute, numbers }: TrunkFacts): readonly PropagatingRoute[] {
  const termination: readonly PropagatingRoute[] =
    terminationRoute && trunk.domainName !== null
      ? [{ subject: { leg: 'termination', domainName: trunk.domainName }, route: terminationRoute }]
      : []
  const origination = numbers.flatMap(({ number, route }): PropagatingRoute[] =>
    route ? [{ subject: { leg: 'origination', number }, route }] : [],
  )
  return [...termination, ...origination].filter(({ route }) => isPropagating(route, now))
}

/** What to announce of routes that were propagating and are not any more, as they stand now. */
export function settledSentences(before: readonly PropagatingRoute[], facts: TrunkFacts): readonly string[] {
  const settled = before.flatMap(({ subject }): PropagatingRoute[] => {
    const route = routeOf(subject, facts)
    return route === undefined || isPropagating(route, facts.now) ? [] : [{ subject, route }]
  })
  const numbers = settled.filter(({ subject }) => subject.leg === 'origination')
  if (numbers.length <= atMost) return settled.map(sentence)
  const others = settled.filter(({ subject }) => subject.leg === 'termination')
  return [...others.map(sentence), `Settled: ${numbers.length} numbers`]
}

/** Of more numbers at once only the count is said. */
const atMost = 3

function sentence({ subject, route }: PropagatingRoute): string {
  const calls = subject.leg === 'termination' ? 'calls from your PBX' : `calls to ${formatE164(subject.number)}`
  return `Settled: ${calls} are processed in ${regionLabel(activeRegion(route))}`
}
