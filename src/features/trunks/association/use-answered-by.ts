import { useQueries } from '@tanstack/react-query'
import type { NumberLists } from '../../../account/account-lists.ts'
import type { Candidate } from '../../../account/candidates.ts'
import { routeQueries } from '../../../account/route-queries.ts'
import type { E164 } from '../../../domain/base/e164.ts'
import type { RegionCode } from '../../../domain/base/region.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import { answeredBy, type AnsweredBy, mayBeAnswered } from './answered-by.ts'

export type AnsweringGiven = {
  readonly trunk: Trunk
  /** Where the numbers are to be associated. */
  readonly region: RegionCode
  readonly configurations: NumberLists['configurations']
}

/** Each number's route is a request. */
const atMost = 200

const noOther: AnsweredBy = { kind: 'no-other' }

/** Which other trunk answers each of these numbers now: a re-route to this trunk would take it from there. */
export function useAnsweredBy(
  candidates: readonly Pick<Candidate, 'number'>[],
  given: AnsweringGiven | null,
): (number: E164) => AnsweredBy {
  const configurationsOf = (number: E164) => given?.configurations.get(number) ?? {}
  const asked = candidates
    .map(({ number }) => number)
    .filter((number) => given && mayBeAnswered(configurationsOf(number), given.trunk, given.region))
  const loaded = asked.slice(0, atMost)
  const routes = useQueries({ queries: loaded.map((number) => routeQueries.number(number)) })
  const answers = new Map(asked.map((number, at) => [number, answerOf(number, routes[at])]))
  return (number) => answers.get(number) ?? noOther

  function answerOf(number: E164, result: (typeof routes)[number] | undefined): AnsweredBy {
    if (given && result?.data) return answeredBy(configurationsOf(number), given.trunk, given.region, result.data)
    return { kind: result?.isFetching ? 'loading' : 'not-loaded' }
  }
}
