import type { TrunkFacts } from '../../domain/account/facts.ts'
import { formatE164 } from '../../domain/base/e164.ts'
import { thousands } from '../../domain/base/thousands.ts'
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

/** Announces the routes that have settled since `before`. */
export function settledSentences(before: readonly PropagatingRoute[], facts: TrunkFacts): readonly string[] {
  const settled = before.flatMap(({ subject }): PropagatingRoute[] => {
    const route = routeOf(subject, facts)
    return route === undefined || isPropagating(route, facts.now) ? [] : [{ subject, route }]
  })
  const numbers = settled.filter(({ subject }) => subject.leg === 'origination')
  if (numbers.length <= namedAtMost) return settled.map(sentence)
  const others = settled.filter(({ subject }) => subject.leg === 'termination')
  return [...others.map(sentence), `Settled: ${thousands(numbers.length)} numbers`]
}

/** More numbers than this are counted, not named. */
const namedAtMost = 3

function sentence({ subject, route }: PropagatingRoute): string {
  const calls = subject.leg === 'termination' ? 'calls from your PBX' : `calls to ${formatE164(subject.number)}`
  return `Settled: ${calls} are processed in ${regionLabel(activeRegion(route))}`
}
