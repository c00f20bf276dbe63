import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { limitWords, roomLeft } from '../../domain/account/account-limits.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useForm } from '../../forms/use-form.tsx'
import type { Place } from '../../forms/use-leave-guard.ts'
import { mapWrite } from '../../twilio/map-write.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { TextField } from '../../ui/text-field.tsx'
import {
  type AccessListKind,
  type AccessListSummary,
  accessListWords,
  limitOf,
} from '../../account/access-list-kind.ts'
import { accessListKeys } from '../../account/access-list-keys.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'
import { createAccessList } from '../../twilio/access-lists.ts'
import { listNameFields, type ListNameValues, placeListRefusal } from './list-name-form.ts'

type Props<K extends AccessListKind> = {
  readonly region: RegionCode
  readonly kind: K
  readonly onClose: () => void
  /** In place of `onClose`, once the list exists: to attach it, or to lead to its page. */
  readonly onCreated: (list: AccessListSummary<K>) => void
  /** See `useForm`: a dialog that the address names says which change of it closes the dialog. */
  readonly leaves?: (to: Place, from: Place) => boolean
  readonly returnFocusTo?: () => HTMLElement | null
}

/** Asks for a name, and creates an empty list in the Region. Mounted while it is open; load it with `React.lazy`. */
export function CreateListDialog<K extends AccessListKind>(props: Props<K>) {
  const { region, kind, onClose, onCreated, leaves, returnFocusTo } = props
  const { data } = useQuery(accessListQueries.lists(region, kind))
  const lists = data ?? []
  const created = useRef<AccessListSummary<K>>(null)
  const { one, entries } = accessListWords[kind]
  const names = lists.map(({ friendlyName }) => friendlyName)
  const limit = limitOf(kind)
  const form = useForm<ListNameValues>({
    fields: listNameFields(kind, names),
    saved: { friendlyName: '' },
    draftKey: `new ${kind} ${region}`,
    save: async (_changes, { friendlyName }) =>
      mapWrite(await createAccessList(region, kind, friendlyName.trim(), lists), (list) => {
        created.current = list
      }),
    placeRefusal: (error) => placeListRefusal(kind, error),
    invalidates: accessListKeys.lists(region, kind),
    what: `Creating the ${one}`,
    savedSentence: `${one.charAt(0).toUpperCase()}${one.slice(1)} created in ${regionLabel(region)}`,
    onSaved: () => (created.current === null ? onClose() : onCreated(created.current)),
    ...(leaves && { leaves }),
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
      onClose={onClose}
      {...(returnFocusTo && { returnFocusTo })}
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
