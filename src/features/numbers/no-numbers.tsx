import { Hash, SearchX } from 'lucide'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { regionWords } from '../../domain/verdict/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useExtras } from '../../ui/extras.ts'

/** The account has none, or none in the Regions that answered. */
export function NoNumbers({ regionsRead }: { readonly regionsRead: readonly RegionCode[] }) {
  const { OfEmptyAccount } = useExtras()
  if (regionsRead.length === 0) {
    return <EmptyState title="Numbers were not read">No Region answered. The reasons are above.</EmptyState>
  }
  if (regionsRead.length < regionCodes.length) {
    return (
      <EmptyState icon={Hash} title={`No numbers in ${regionWords(regionsRead)}`}>
        The other Regions did not answer: there may be numbers there.
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={Hash} title="No numbers in this account">
      <p>Each number that the account owns is listed here, with the Region that calls to it are routed to.</p>
      {OfEmptyAccount && <OfEmptyAccount what="numbers" />}
    </EmptyState>
  )
}

type NoResultProps = {
  readonly query: string
  /** Numbers whose routes were not read could match. */
  readonly notRead: number
  readonly onClear: () => void
}

export function NoNumberFound({ query, notRead, onClear }: NoResultProps) {
  return (
    <EmptyState
      icon={SearchX}
      title={
        <span className="wrap-anywhere">
          No number matches {query.trim() === '' ? 'the filters' : `“${query.trim()}”`}
          {notRead > 0 && ': none of those whose route was read'}
        </span>
      }
      action={<Button onClick={onClear}>Clear filters</Button>}
    >
      Search looks at numbers in any format, names, SIDs and the names of trunks.
    </EmptyState>
  )
}
