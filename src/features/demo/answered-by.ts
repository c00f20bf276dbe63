import type { QueryClient } from '@tanstack/react-query'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { regionCodes } from '../../domain/base/region.ts'
import { regionOfInstance, type Trunk } from '../../domain/account/trunk.ts'
import { createTrunkFactsReader } from '../../account/trunk-facts-reader.ts'
import { routeHop, type TestCall, type TestCallResult } from './test-call.ts'

/** The trunk that a call reached, by the answer alone; null if it reached none of these. */
export function answeringTrunk(
  call: TestCall,
  result: TestCallResult,
  page: TrunkFacts,
  trunks: readonly Trunk[],
): Trunk | null {
  const all = [page.trunk, ...trunks]
  const { trunkSid } = result
  if (trunkSid !== null) return all.find((trunk) => regionOfInstance(trunk, trunkSid) !== undefined) ?? null
  if (call.leg === 'termination') {
    const subject = routeHop(result)?.subject
    return (subject === undefined ? undefined : all.find(({ domainName }) => domainName === subject)) ?? null
  }
  // Nothing or a webhook answered. The page's trunk has the number, in a Region where its calls do not go.
  return page.numbers.some(({ number }) => number === call.number) ? page.trunk : null
}

/** What the answer's sentences, links and picture need of a trunk that the page has not loaded. */
export async function loadAnswering(client: QueryClient, trunk: Trunk, call: TestCall): Promise<TrunkFacts> {
  const reader = createTrunkFactsReader(client)
  const instances = Object.values(trunk.instances)
  await reader.load({
    fresh: false,
    trunkLists: regionCodes,
    numberLists: regionCodes,
    routes: [
      ...(trunk.domainName === null ? [] : [{ leg: 'termination', domainName: trunk.domainName } as const]),
      ...(call.leg === 'origination' ? [{ leg: 'origination', number: call.number } as const] : []),
    ],
    originationUrls: instances,
    accessLists: instances,
  })
  return reader.trunkFacts(trunk, new Set(call.leg === 'origination' ? [call.number] : []))
}
