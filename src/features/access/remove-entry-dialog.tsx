import { type Coverage, coverage } from '../../domain/verdict/cidr-coverage.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useWrite } from '../../forms/use-form.tsx'
import { openerOf } from '../../ui/opener.ts'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import { type AccessListSummary, refusalCodeOf } from '../../account/access-list-kind.ts'
import { accessListKeys } from '../../account/access-list-keys.ts'
import type { ListUse, ListUses } from '../../account/use-list-uses.ts'
import { deleteEntry } from './entry-writes.ts'
import { entryName, type ListEntry } from './list-entries.ts'
import { RefusedCallers } from './refused-callers.tsx'

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
