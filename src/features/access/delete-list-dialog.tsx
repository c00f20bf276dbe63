import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useWrite } from '../../forms/use-form.tsx'
import { Note } from '../../ui/note.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { type AccessListSummary, accessListWords } from '../../account/access-list-kind.ts'
import { accessListKeys } from '../../account/access-list-keys.ts'
import { deleteAccessList } from '../../twilio/access-lists.ts'
import { trunkQueries } from '../../account/trunk-queries.ts'
import type { ListUses } from '../../account/use-list-uses.ts'
import { TrunkLinks } from './used-by.tsx'

type Props = {
  readonly list: AccessListSummary
  readonly uses: ListUses
}

export function DeleteListDialog({ list, uses }: Props) {
  const { region, kind, friendlyName } = list
  const { one, entries } = accessListWords[kind]
  const navigate = useNavigate()
  const users = uses.of(list.sid)
  const form = useWrite({
    save: () => deleteAccessList(list),
    // Reload the trunks too: Twilio refuses (21236, 21241) if a trunk that has not loaded here uses the list.
    invalidates: [...accessListKeys.name(region, kind), trunkQueries.list(region).queryKey],
    what: `Deleting the ${one}`,
    savedSentence: `${friendlyName} deleted in ${regionLabel(region)}`,
    onSaved: () => void navigate({ to: paths.accessLists, params: { region, kind }, search: {}, replace: true }),
  })
  const inUse =
    users.length > 0
      ? 'A trunk uses this list: detach it first'
      : uses.complete || uses.error
        ? undefined
        : 'Still loading the trunks that use it'
  return (
    <FormDialog
      form={form}
      title={`Delete ${friendlyName}?`}
      description={<RegionChip region={region} country />}
      save={`Delete in ${regionLabel(region)}`}
      disabledReason={inUse}
    >
      {users.length > 0 ? (
        <Note tone="bad" shape="box" lead="Twilio does not delete a list that a trunk uses.">
          First detach it on the Termination tab of <TrunkLinks region={region} uses={users} />.
        </Note>
      ) : (
        <p>
          This deletes the list and its {entries} in {regionLabel(region)} only. Lists with the same name in other
          Regions stay. This cannot be undone.
        </p>
      )}
      {users.length === 0 && !uses.complete && uses.error && (
        <Note tone="warn" shape="box" lead="Could not load all trunks.">
          If one uses the list, Twilio refuses to delete it, and nothing changes.
        </Note>
      )}
    </FormDialog>
  )
}
