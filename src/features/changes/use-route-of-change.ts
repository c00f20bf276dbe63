import { useQuery } from '@tanstack/react-query'
import { routeQueries } from '../../account/route-queries.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'

/** The route as it stands now, read anew. */
export const useRouteOfChange = ({ subject, to }: ChangeRecord) => useQuery(routeQueries.beforeWrite(subject, to))
