import { useIsFetching } from '@tanstack/react-query'
import { numberQueries } from './number-queries.ts'
import { trunkQueries } from './trunk-queries.ts'

const [trunks] = trunkQueries.list('us1').queryKey
const [configurations] = numberQueries.configurations('us1').queryKey

/** Whether any Region's list of trunks or numbers is loading. */
export const useListsReading = (): boolean =>
  useIsFetching({ predicate: ({ queryKey: [what] }) => what === trunks || what === configurations }) > 0
