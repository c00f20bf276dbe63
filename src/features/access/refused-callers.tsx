import type { Coverage } from '../../domain/verdict/cidr-coverage.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { Note } from '../../ui/note.tsx'
import type { ListUse, ListUses } from '../../account/use-list-uses.ts'
import { TrunkLinks } from './used-by.tsx'

type Props = {
  readonly region: RegionCode
  readonly uses: ListUses
  readonly listSid: string
  /** "203.0.113.0/24", "the user sbc-admin" */
  readonly who: string
  readonly code: string
  /** How many of these callers a trunk still allows without the entry. */
  readonly left: (use: ListUse) => Coverage
}

/** The trunks that would refuse callers if an entry were deleted. */
export function RefusedCallers({ region, uses, listSid, who, code, left }: Props) {
  const users = uses.of(listSid)
  const refused = users.filter((use) => left(use) === 'none')
  const partly = users.filter((use) => left(use) === 'some')
  const still = users.filter((use) => left(use) === 'all')
  return (
    <>
      {refused.length > 0 && (
        <Note tone="warn" shape="box" lead={`Calls from ${who} would be refused (${code}):`}>
          to <TrunkLinks region={region} uses={refused} /> in {regionLabel(region)}. No other entry there allows them.
        </Note>
      )}
      {partly.length > 0 && (
        <Note tone="warn" shape="box" lead={`Some calls from ${who} would be refused (${code}):`}>
          to <TrunkLinks region={region} uses={partly} /> in {regionLabel(region)}. Other entries there allow the rest.
        </Note>
      )}
      {still.length > 0 && (
        <p>
          Other entries still allow these calls to <TrunkLinks region={region} uses={still} />.
        </p>
      )}
      {uses.complete && users.length === 0 && <p>No trunk in {regionLabel(region)} uses this list.</p>}
      {!uses.complete && (
        <Note tone="warn" shape="box" lead="Not all trunks have loaded:">
          others may use this list.
        </Note>
      )}
      <p className="text-text-2">
        This cannot be undone. Calls in progress: Twilio does not document what happens to them.
      </p>
    </>
  )
}
