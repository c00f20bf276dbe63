import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { paths } from '../../paths/paths.ts'
import { limitWords, roomLeft } from '../../domain/account/account-limits.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useForm } from '../../forms/use-form.tsx'
import { mapWrite } from '../../twilio/map-write.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { TextField } from '../../ui/text-field.tsx'
import {
  type AccessListKind,
  type AccessListSummary,
  accessListWords,
  limitOf,
} from '../../account/access-list-kind.ts'
import { accessListChanges, accessListQueries } from '../../account/access-list-queries.ts'
import { createList } from './access-list-writes.ts'
import { listNameFields, type ListNameValues, placeListRefusal } from './list-name-form.ts'

type Props = { readonly region: RegionCode; readonly kind: AccessListKind }

/** Asks for a name, creates an empty list in the Region, and leads to its page. */
export function CreateListDialog({ region, kind }: Props) {
  const navigate = useNavigate()
  const { data } = useQuery(accessListQueries.lists(region, kind))
  const lists = data ?? []
  const created = useRef<AccessListSummary>(null)
  const { one, entries } = accessListWords[kind]
  const names = lists.map(({ friendlyName }) => friendlyName)
  const limit = limitOf(kind)
  const form = useForm<ListNameValues>({
    fields: listNameFields(kind, names),
    saved: { friendlyName: '' },
    draftKey: `new ${kind} ${region}`,
    save: async (_changes, { friendlyName }) =>
      mapWrite(await createList(region, kind, friendlyName.trim(), lists), (list) => {
        created.current = list
      }),
    placeRefusal: (error) => placeListRefusal(kind, error),
    invalidates: accessListChanges.lists(region, kind),
    what: `Creating the ${one}`,
    savedSentence: `${one.charAt(0).toUpperCase()}${one.slice(1)} created in ${regionLabel(region)}`,
    onSaved: () => {
      const params = { region, kind, sid: created.current?.sid ?? '' }
      void navigate({ to: paths.accessList, params, search: {}, replace: true })
    },
  })
  return (
    <FormDialog
      form={form}
      title={`New ${one}`}
      description={<RegionChip region={region} country />}
      save={`Create in ${regionLabel(region)}`}
      disabledReason={
        // By what is there a lost answer is told, and a name that is taken.
        data === undefined
          ? `The lists of ${regionLabel(region)} are not read yet`
          : roomLeft(limit, lists.length) === 0
            ? limitWords(limit)
            : undefined
      }
    >
      <TextField
        {...form.field('friendlyName')}
        required
        initialFocus
        hint={`It begins without ${entries}: attached to a trunk like that, it lets nobody in.`}
      />
    </FormDialog>
  )
}
