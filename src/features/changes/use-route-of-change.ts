import { useQuery } from '@tanstack/react-query'
import { routeQueries } from '../../account/route-queries.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'

/** Fetches the change's route as it is now. */
export const useRouteOfChange = ({ subject, to }: ChangeRecord) => useQuery(routeQueries.beforeWrite(subject, to))
