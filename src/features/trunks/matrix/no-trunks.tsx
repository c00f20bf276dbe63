import { SearchX, Waypoints } from 'lucide'
import { regionCodes, type RegionCode } from '../../../domain/base/region.ts'
import { andWords, regionWords } from '../../../domain/verdict/words.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useExtras } from '../../../ui/extras.ts'
import { NewTrunkLink } from './new-trunk-link.tsx'

/** The account has none, or none in the Regions that answered. */
export function NoTrunks({ regionsRead }: { readonly regionsRead: readonly RegionCode[] }) {
  const { OfEmptyAccount } = useExtras()
  if (regionsRead.length === 0) {
    return <EmptyState title="Trunks were not read">No Region answered. The reasons are above.</EmptyState>
  }
  if (regionsRead.length < regionCodes.length) {
    return (
      <EmptyState icon={Waypoints} title={`No trunks in ${regionWords(regionsRead)}`}>
        The other Regions did not answer: there may be trunks there.
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={Waypoints} title="No trunks in any Region yet" action={<NewTrunkLink />}>
      <p>
        A trunk lives in one Region. Its calls are processed where its Termination URI and its numbers are routed to, so
        each Region has a column here.
      </p>
      {OfEmptyAccount && <OfEmptyAccount what="trunks" />}
    </EmptyState>
  )
}

type NoResultProps = {
  readonly query: string
  readonly otherFilters: boolean
  /** Some trunks were not read far enough to say. */
  readonly partly: boolean
  readonly onClear: () => void
}

export function NoResult({ query, otherFilters, partly, onClear }: NoResultProps) {
  const reasons = [...(query.trim() === '' ? [] : [`“${query.trim()}”`]), ...(otherFilters ? ['the filters'] : [])]
  return (
    <EmptyState
      icon={SearchX}
      title={
        <span className="wrap-anywhere">
          No trunk matches {andWords(reasons)}
          {partly && ': none of those read'}
        </span>
      }
      action={<Button onClick={onClear}>Clear filters</Button>}
    >
      {query.trim() !== '' &&
        'Search looks at names, Termination URIs, SIDs, numbers in any format, and origination hosts of trunks that were in view.'}
    </EmptyState>
  )
}
