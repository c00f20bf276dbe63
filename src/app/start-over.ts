import type { QueryClient } from '@tanstack/react-query'
import { regionCodes } from '../domain/base/region.ts'
import { forgetNumberRoutes } from '../features/numbers/console-reading.ts'
import { numberQueries } from '../account/number-queries.ts'
import { trunkQueries } from '../account/trunk-queries.ts'
import { forgetCapacity } from '../account/capacity-notes.ts'
import { forgetLearned } from '../account/learned.ts'

/**
 * The demo replaced the whole account, so nothing that has loaded is valid. The lists load first: otherwise pages would
 * ask for parts of instances that no longer exist.
 */
export async function startOver(client: QueryClient): Promise<void> {
  forgetLearned()
  forgetCapacity()
  await forgetNumberRoutes()
  await client.cancelQueries()
  const { true: kept = [], false: others = [] } = Object.groupBy(client.getQueryCache().getAll(), ({ meta }) =>
    meta?.['outlivesAccount'] ? 'true' : 'false',
  )
  for (const query of others) query.reset()
  const loadFirst = [
    ...kept,
    ...regionCodes.flatMap((region) => [trunkQueries.list(region), numberQueries.configurations(region)]),
  ]
  await Promise.all(loadFirst.map(({ queryKey }) => client.invalidateQueries({ queryKey })))
}
