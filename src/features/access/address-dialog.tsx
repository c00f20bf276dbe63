import { useQueryClient } from '@tanstack/react-query'
import type { AccessListSummary, IpAddressEntry } from '../../domain/account/access-list.ts'
import { limitWords, roomLeft } from '../../domain/account/account-limits.ts'
import { parseAddressEntry } from '../../domain/access/address-entry.ts'
import { coverage } from '../../domain/verdict/cidr-coverage.ts'
import { cidrInWords } from '../../domain/access/cidr-in-words.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useForm } from '../../forms/use-form.tsx'
import { createIpAddress, fetchIpAddress, updateIpAddress } from '../../twilio/ip-address-writes.ts'
import { Note } from '../../ui/note.tsx'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { accessListKeys } from '../../account/access-list-keys.ts'
import { entryQueries } from '../../account/access-queries.ts'
import { addressFields, addressSettings, type AddressValues, placeAddressRefusal } from './address-form.ts'

type Props = {
  readonly list: AccessListSummary<'ip-access-control-lists'>
  readonly entries: readonly IpAddressEntry[]
  /** Null adds one. */
  readonly entry: IpAddressEntry | null
}

const valuesOf = ({ cidr, friendlyName }: IpAddressEntry): AddressValues => ({
  address: formatCidr(cidr),
  friendlyName,
})

/** Adds an address to a list, or changes one. */
export function AddressDialog({ list, entries, entry }: Props) {
  const { region, sid } = list
  const client = useQueryClient()
  const others = entries.filter((other) => other.sid !== entry?.sid)
  const full = entry === null && roomLeft('addresses', entries.length) === 0
  const form = useForm<AddressValues>({
    fields: addressFields(others),
    saved: entry ? valuesOf(entry) : { address: '', friendlyName: '' },
    draftKey: `address ${region} ${sid} ${entry?.sid ?? 'new'}`,
    ...(entry && {
      readAgain: async () => {
        const read = await fetchIpAddress(region, sid, entry.sid, { priority: 'high' })
        // What the page shows follows, or the form would take the older entry for a change back.
        client.setQueryData(entryQueries.ipAddresses(region, sid).queryKey, (before) =>
          before?.map((one) => (one.sid === read.sid ? read : one)),
        )
        return valuesOf(read)
      },
    }),
    save: (changes, values) => {
      // The rules let nothing else through; an equal one that is not known yet is for Twilio to refuse.
      const settings = addressSettings(values, [])
      if (settings === undefined) throw new Error('An address that the rules refuse was to be saved')
      if (entry === null) return createIpAddress(region, sid, settings, entries)
      return updateIpAddress(region, sid, entry.sid, {
        ...(changes.friendlyName !== undefined && { friendlyName: settings.friendlyName }),
        ...(changes.address !== undefined && { cidr: settings.cidr }),
      })
    },
    placeRefusal: placeAddressRefusal,
    invalidates: accessListKeys.entries(list),
    what: entry ? 'Saving the address' : 'Adding the address',
    savedSentence: `Address ${entry ? 'saved' : 'added'} in ${regionLabel(region)}`,
  })
  const typed = parseAddressEntry(form.values.address, [])
  // Of whom the entry lets in now, as the list would be.
  const after = [...others.map(({ cidr }) => cidr), ...(typed.ok ? [typed.value] : [])]
  const left = entry ? coverage(after, entry.cidr) : 'all'
  return (
    <FormDialog
      form={form}
      title={entry ? `Edit ${formatCidr(entry.cidr)}` : 'Add an address'}
      description={<SubjectInRegion region={region}>{list.friendlyName}</SubjectInRegion>}
      save={entry ? 'Save' : 'Add address'}
      disabledReason={full ? limitWords('addresses') : undefined}
    >
      <TextField
        {...form.field('address')}
        mono
        required
        initialFocus
        placeholder="203.0.113.0/24"
        hint={
          typed.ok ? `Lets in ${cidrInWords(typed.value)}.` : 'One address, or several as a prefix: 203.0.113.0/24.'
        }
      />
      {entry && typed.ok && left !== 'all' && (
        <Note
          tone="warn"
          shape="box"
          lead={`${left === 'none' ? 'No call' : 'Not every call'} from ${formatCidr(entry.cidr)} gets in by this list then:`}
        >
          none of its addresses lets {left === 'none' ? 'it' : 'all of them'} in (32201).
        </Note>
      )}
      <TextField {...form.field('friendlyName')} required hint="What sends calls from there: “Omaha SBC”." />
    </FormDialog>
  )
}
