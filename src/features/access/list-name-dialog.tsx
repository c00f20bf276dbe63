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
import {
  type AccessListKind,
  type AccessListSummary,
  accessListWords,
  limitOf,
} from '../../account/access-list-kind.ts'
import { accessListKeys } from '../../account/access-list-keys.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'
import { createAccessList, fetchAccessList, renameAccessList } from '../../twilio/access-lists.ts'
import { listNameFields, type ListNameValues, placeListRefusal } from './list-name-form.ts'

type Props = {
  readonly region: RegionCode
  readonly kind: AccessListKind
  /** Null creates an empty one. */
  readonly list: AccessListSummary | null
}

/** Asks for the name of a list: of a new one, whose page it leads to, or for another one. */
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
        // What the page shows follows, or the form would take its older name for a change back.
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
    ...(list === null && { onSaved: lead }),
  })
  return (
    <FormDialog
      form={form}
      title={list ? 'Rename the list' : `New ${one}`}
      description={<RegionChip region={region} country />}
      save={list ? 'Rename' : `Create in ${where}`}
      disabledReason={list ? undefined : reasonAgainst()}
    >
      <TextField
        {...form.field('friendlyName')}
        required
        initialFocus
        hint={
          list
            ? 'Only people see it: trunks go by the SID.'
            : `It begins without ${entries}: attached to a trunk like that, it lets nobody in.`
        }
      />
    </FormDialog>
  )

  function lead(): void {
    const params = { region, kind, sid: created.current?.sid ?? '' }
    void navigate({ to: paths.accessList, params, search: {}, replace: true })
  }

  /** By what is there a lost answer is settled, and a name that is taken. */
  function reasonAgainst(): string | undefined {
    if (data === undefined) return `The lists of ${where} are not read yet`
    return roomLeft(limitOf(kind), lists.length) === 0 ? limitWords(limitOf(kind)) : undefined
  }
}
