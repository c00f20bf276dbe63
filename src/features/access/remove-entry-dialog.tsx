import { type Coverage, coverage } from '../../domain/verdict/cidr-coverage.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useWrite } from '../../forms/use-form.tsx'
import { openerOf } from '../../ui/opener.ts'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import { type AccessListSummary, refusalCodeOf } from '../../account/access-list-kind.ts'
import { accessListKeys } from '../../account/access-list-keys.ts'
import type { ListUse, ListUses } from '../../account/use-list-uses.ts'
import { deleteCredential } from '../../twilio/credential-writes.ts'
import { deleteIpAddress } from '../../twilio/ip-address-writes.ts'
import type { SettledWrite } from '../../twilio/settled-write.ts'
import { Note } from '../../ui/note.tsx'
import { entryName, type ListEntry } from './list-entries.ts'
import { TrunkLinks } from './used-by.tsx'

type Props = {
  readonly list: AccessListSummary
  readonly entry: ListEntry
  readonly uses: ListUses
}

export function RemoveEntryDialog({ list, entry, uses }: Props) {
  const { region, kind, sid } = list
  const name = entryName(entry)
  const form = useWrite({
    save: () => deleteEntry(list, entry),
    invalidates: accessListKeys.entries(list),
    what: `Deleting ${name}`,
    savedSentence: `${name} deleted in ${regionLabel(region)}`,
  })
  return (
    <FormDialog
      form={form}
      title={`Delete ${name}?`}
      description={<SubjectInRegion region={region}>{list.friendlyName}</SubjectInRegion>}
      save={`Delete in ${regionLabel(region)}`}
      returnFocusTo={openerOf('add-entry')}
    >
      <RefusedCallers
        region={region}
        uses={uses}
        listSid={sid}
        who={'cidr' in entry ? name : `the user ${name}`}
        code={refusalCodeOf(kind)}
        left={(use) => coverageWithout(entry, list, use)}
      />
    </FormDialog>
  )
}

/** What the other entries of all lists on the trunk still allow (R6). */
function coverageWithout(entry: ListEntry, list: AccessListSummary, use: ListUse): Coverage {
  if ('cidr' in entry) {
    const others = use.ipAccessControlLists.flatMap(({ entries }) => entries.filter(({ sid }) => sid !== entry.sid))
    return coverage(
      others.map(({ cidr }) => cidr),
      entry.cidr,
    )
  }
  const others = use.credentialLists.filter(({ sid }) => sid !== list.sid)
  return others.some(({ credentials }) => credentials.some(({ username }) => username === entry.username))
    ? 'all'
    : 'none'
}

function deleteEntry(list: AccessListSummary, entry: ListEntry): Promise<SettledWrite<unknown>> {
  const { region } = list
  if (list.kind === 'ip-access-control-lists' && 'cidr' in entry) return deleteIpAddress(region, list.sid, entry.sid)
  if (list.kind === 'credential-lists' && 'username' in entry) return deleteCredential(region, list.sid, entry.sid)
  throw new Error('Tried to delete an entry from a list of the other kind')
}

type RefusedProps = {
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
function RefusedCallers({ region, uses, listSid, who, code, left }: RefusedProps) {
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
