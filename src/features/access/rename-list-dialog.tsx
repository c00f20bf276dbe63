import { useQueryClient } from '@tanstack/react-query'
import { regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useForm } from '../../forms/use-form.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type AccessListSummary, accessListWords } from '../../account/access-list-kind.ts'
import { accessListChanges, accessListQueries } from '../../account/access-list-queries.ts'
import { fetchListName, renameList } from './access-list-writes.ts'
import { listNameFields, type ListNameValues, placeListRefusal } from './list-name-form.ts'

type Props = {
  readonly list: AccessListSummary
  /** The Region's lists of the kind. */
  readonly lists: readonly AccessListSummary[]
}

export function RenameListDialog({ list, lists }: Props) {
  const { region, kind, sid, friendlyName } = list
  const { one } = accessListWords[kind]
  const client = useQueryClient()
  const others = lists.filter((other) => other.sid !== sid).map((other) => other.friendlyName)
  const form = useForm<ListNameValues>({
    fields: listNameFields(kind, others),
    saved: { friendlyName },
    draftKey: `rename ${region} ${sid}`,
    readAgain: async () => {
      const read = await fetchListName(list)
      // What the page shows follows, or the form would take its older name for a change back.
      client.setQueryData(accessListQueries.lists(region, kind).queryKey, (before) =>
        before?.map((other) => (other.sid === sid ? { ...other, friendlyName: read } : other)),
      )
      return { friendlyName: read }
    },
    save: ({ friendlyName: name = friendlyName }) => renameList(list, name.trim()),
    placeRefusal: (error) => placeListRefusal(kind, error),
    invalidates: accessListChanges.name(region, kind),
    what: `Renaming the ${one}`,
    savedSentence: `List renamed in ${regionLabel(region)}`,
  })
  return (
    <FormDialog form={form} title="Rename the list" description={<RegionChip region={region} country />} save="Rename">
      <TextField
        {...form.field('friendlyName')}
        required
        initialFocus
        hint="Only people see it: trunks go by the SID."
      />
    </FormDialog>
  )
}
