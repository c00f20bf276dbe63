import { useIsFetching } from '@tanstack/react-query'
import { numberQueries } from './number-queries.ts'
import { trunkQueries } from './trunk-queries.ts'

const [trunks] = trunkQueries.list('us1').queryKey
const [configurations] = numberQueries.configurations('us1').queryKey

/** Whether a Region's list of trunks or of numbers is being read. */
export const useListsReading = (): boolean =>
  useIsFetching({ predicate: ({ queryKey: [what] }) => what === trunks || what === configurations }) > 0
