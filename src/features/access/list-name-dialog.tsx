import { useQuery, useQueryClient } from '@tanstack/react-query'
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
import { type AccessListKind, type AccessListSummary, accessListWords } from '../../account/access-list-kind.ts'
import { accessListKeys } from '../../account/access-list-keys.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'
import { createAccessList, fetchAccessList, renameAccessList } from '../../twilio/access-lists.ts'
import { listNameFields, type ListNameValues, placeListRefusal } from './list-name-form.ts'

type Props = {
  readonly region: RegionCode
  readonly kind: AccessListKind
  /** Null to create one. */
  readonly list: AccessListSummary | null
}

/** Creates a list and opens its page, or renames one. */
export function ListNameDialog({ region, kind, list }: Props) {
  const { data } = useQuery(accessListQueries.lists(region, kind))
  const lists = data ?? []
  const client = useQueryClient()
  const navigate = useNavigate()
  const created = useRef<AccessListSummary>(null)
  const { one, entries } = accessListWords[kind]
  const where = regionLabel(region)
  const others = lists.filter(({ sid }) => sid !== list?.sid).map(({ friendlyName }) => friendlyName)
  const form = useForm<ListNameValues>({
    fields: listNameFields(kind, others),
    saved: { friendlyName: list?.friendlyName ?? '' },
    draftKey: list ? `rename ${region} ${list.sid}` : `new ${kind} ${region}`,
    ...(list && {
      readAgain: async () => {
        const { friendlyName } = await fetchAccessList(list, { priority: 'high' })
        // Update the page too: otherwise the form takes its older name for a change made elsewhere.
        client.setQueryData(accessListQueries.lists(region, kind).queryKey, (before) =>
          before?.map((other) => (other.sid === list.sid ? { ...other, friendlyName } : other)),
        )
        return { friendlyName }
      },
    }),
    save: async (_changes, { friendlyName }) =>
      list
        ? renameAccessList(list, friendlyName.trim())
        : mapWrite(await createAccessList(region, kind, friendlyName.trim(), lists), (made) => {
            created.current = made
          }),
    placeRefusal: (error) => placeListRefusal(kind, error),
    invalidates: list ? accessListKeys.name(region, kind) : accessListKeys.lists(region, kind),
    what: `${list ? 'Renaming' : 'Creating'} the ${one}`,
    savedSentence: list
      ? `List renamed in ${where}`
      : `${one.charAt(0).toUpperCase()}${one.slice(1)} created in ${where}`,
    ...(list === null && { onSaved: openCreated }),
  })
  return (
    <FormDialog
      form={form}
      title={list ? 'Rename the list' : `New ${one}`}
      description={<RegionChip region={region} country />}
      save={list ? 'Rename' : `Create in ${where}`}
      // The existing lists show whether a name is taken, and settle a lost answer.
      disabledReason={list || data ? undefined : `The lists in ${where} have not loaded yet`}
      limit={!list && data && roomLeft(kind, lists.length) === 0 ? limitWords(kind) : undefined}
    >
      <TextField
        {...form.field('friendlyName')}
        required
        initialFocus
        hint={
          list
            ? 'A label; trunks refer to the SID.'
            : `The list starts without ${entries}. Until you add some, it allows no calls.`
        }
      />
    </FormDialog>
  )

  function openCreated(): void {
    const params = { region, kind, sid: created.current?.sid ?? '' }
    void navigate({ to: paths.accessList, params, search: {}, replace: true })
  }
}
