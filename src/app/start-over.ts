import type { QueryClient } from '@tanstack/react-query'
import { regionCodes } from '../domain/base/region.ts'
import { forgetNumberRoutes } from '../features/numbers/console-reading.ts'
import { numberQueries } from '../account/number-queries.ts'
import { trunkQueries } from '../account/trunk-queries.ts'
import { forgetLearned } from '../account/learned.ts'

/**
 * Another account is in the place of the one that was read: nothing of it holds, not even which instances there are.
 * So the lists come first; until they are there no page asks for parts of instances that are gone.
 */
export async function startOver(client: QueryClient): Promise<void> {
  forgetLearned()
  await forgetNumberRoutes()
  await client.cancelQueries()
  const { true: kept = [], false: others = [] } = Object.groupBy(client.getQueryCache().getAll(), ({ meta }) =>
    meta?.['outlivesAccount'] ? 'true' : 'false',
  )
  for (const query of others) query.reset()
  const readFirst = [
    ...kept,
    ...regionCodes.flatMap((region) => [trunkQueries.list(region), numberQueries.configurations(region)]),
  ]
  await Promise.all(readFirst.map(({ queryKey }) => client.invalidateQueries({ queryKey })))
}
