import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { IpAddressEntry } from '../../domain/account/access-list.ts'
import { roomLeft } from '../../domain/account/account-limits.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useForm } from '../../forms/use-form.tsx'
import { createIpAddress } from '../../twilio/ip-address-writes.ts'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import { type AccessListSummary, entryCount } from '../../account/access-list-kind.ts'
import { accessListChanges } from '../../account/access-list-queries.ts'
import { entryQueries } from '../../account/access-queries.ts'
import { copyFields, type CopyValues, targetOf } from './copy-form.ts'
import { addedWords } from './copy-words.ts'
import { CopyDone, CopyFields } from './copy-frame.tsx'
import { copyList } from './copy-list.ts'
import { ItemStateText } from './item-state-text.tsx'
import { useCopyTarget } from './use-copy-target.ts'
import { useItemStates } from './use-item-states.ts'

type Props = {
  readonly list: AccessListSummary<'ip-access-control-lists'>
  readonly entries: readonly IpAddressEntry[]
}

const isThere = ({ cidr }: IpAddressEntry, entries: readonly IpAddressEntry[]): boolean =>
  entries.some((other) => formatCidr(other.cidr) === formatCidr(cidr))

/** Brings the list's addresses into another Region. */
export function CopyAddressesDialog({ list, entries }: Props) {
  const { kind, friendlyName } = list
  const client = useQueryClient()
  const states = useItemStates()
  const [into, setInto] = useState<AccessListSummary | null>(null)
  const [done, setDone] = useState(false)
  const form = useForm<CopyValues>({
    fields: copyFields(list),
    saved: { region: '', friendlyName },
    draftKey: `copy ${list.region} ${list.sid}`,
    save: (_changes, values) => {
      const region = targetOf(values)
      if (region === null) throw new Error('A copy without a target was to be made')
      return copyList({
        client,
        to: { region, kind, friendlyName: values.friendlyName.trim() },
        items: entries,
        readEntries: (target) => client.query({ ...entryQueries.ipAddresses(target.region, target.sid), staleTime: 0 }),
        isThere,
        write: (target, { cidr, friendlyName: name }, known) =>
          createIpAddress(target.region, target.sid, { cidr, friendlyName: name }, known),
        tell: ({ sid }, state) => states.set(sid, state),
        found: setInto,
        what: (notDone) => `Copying ${notDone} of ${entryCount(kind, entries.length)}`,
      })
    },
    invalidates: into ? accessListChanges.copied(into.region, kind) : [],
    what: 'Copying the list',
    savedSentence: `${friendlyName} copied`,
    onSaved: () => setDone(true),
  })
  const region = targetOf(form.values)
  const target = useCopyTarget(region, kind, form.values.friendlyName)
  const [there] = useQueries({
    queries: (target.existing ? [target.existing] : []).map((one) => entryQueries.ipAddresses(one.region, one.sid)),
  })
  const present = there?.data ?? []
  const isKnown = target.existing === null || there?.data !== undefined
  const lacks = entries.filter((entry) => !isThere(entry, present) && states.of(entry.sid)?.kind !== 'done')
  const room = roomLeft('addresses', present.length)
  if (done && into) {
    const added = entries.filter(({ sid }) => states.isDone(sid)).length
    return (
      <CopyDone target={into}>
        <p>{addedWords(kind, added, entries.length - added)}.</p>
      </CopyDone>
    )
  }
  return (
    <FormDialog
      form={form}
      title="Copy to another Region"
      description={<SubjectInRegion region={list.region}>{friendlyName}</SubjectInRegion>}
      save={region === null ? 'Copy' : `Copy ${entryCount(kind, lacks.length)} to ${regionLabel(region)}`}
      disabledReason={
        target.full ??
        (lacks.length > room ? `The list there has room for ${room} more; ${lacks.length} are to be added` : undefined)
      }
    >
      <CopyFields list={list} region={form.field('region')} name={form.field('friendlyName')} target={target} />
      <section aria-label="Addresses to copy" className="grid gap-1">
        <h2 className="type-card-title">{entryCount(kind, entries.length)}</h2>
        <ul className="grid">
          {entries.map((entry) => (
            <li key={entry.sid} className="flex flex-wrap items-baseline gap-x-2 border-t border-line py-1 type-small">
              <span className="type-mono">{formatCidr(entry.cidr)}</span>
              <span className="wrap-anywhere">{entry.friendlyName}</span>
              <span className="ml-auto">
                <ItemStateText
                  state={states.of(entry.sid)}
                  otherwise={!isKnown ? '' : isThere(entry, present) ? 'There already' : 'Will be added'}
                />
              </span>
            </li>
          ))}
        </ul>
      </section>
    </FormDialog>
  )
}
