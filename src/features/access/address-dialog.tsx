import { useQueryClient } from '@tanstack/react-query'
import type { AccessListSummary, IpAddressEntry } from '../../domain/account/access-list.ts'
import { limitWords, roomLeft } from '../../domain/account/account-limits.ts'
import { parseAddressEntry } from '../../domain/access/address-entry.ts'
import { coverage } from '../../domain/verdict/cidr-coverage.ts'
import { cidrInWords } from '../../domain/access/cidr-in-text.ts'
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
  /** Null to add one. */
  readonly entry: IpAddressEntry | null
  /** The address to prefill, of a call that was refused. */
  readonly given: string
}

const valuesOf = ({ cidr, friendlyName }: IpAddressEntry): AddressValues => ({
  address: formatCidr(cidr),
  friendlyName,
})

export function AddressDialog({ list, entries, entry, given }: Props) {
  const { region, sid } = list
  const client = useQueryClient()
  const others = entries.filter((other) => other.sid !== entry?.sid)
  const full = entry === null && roomLeft('addresses', entries.length) === 0
  const form = useForm<AddressValues>({
    fields: addressFields(others),
    saved: entry ? valuesOf(entry) : { address: given, friendlyName: '' },
    draftKey: `address ${region} ${sid} ${entry?.sid ?? `new ${given}`.trim()}`,
    ...(entry && {
      readAgain: async () => {
        const read = await fetchIpAddress(region, sid, entry.sid, { priority: 'high' })
        // Update the page too: otherwise the form takes its older value for a change made elsewhere.
        client.setQueryData(entryQueries.ipAddresses(region, sid).queryKey, (before) =>
          before?.map((one) => (one.sid === read.sid ? read : one)),
        )
        return valuesOf(read)
      },
    }),
    save: (changes, values) => {
      // Twilio refuses a duplicate that has not loaded here.
      const settings = addressSettings(values, [])
      if (settings === undefined) throw new Error('Tried to save an address that breaks the field rules')
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
  // How many of the entry's present callers the changed list still allows.
  const after = [...others.map(({ cidr }) => cidr), ...(typed.ok ? [typed.value] : [])]
  const left = entry ? coverage(after, entry.cidr) : 'all'
  return (
    <FormDialog
      form={form}
      title={entry ? `Edit ${formatCidr(entry.cidr)}` : 'Add an address'}
      description={<SubjectInRegion region={region}>{list.friendlyName}</SubjectInRegion>}
      save={entry ? 'Save' : 'Add address'}
      limit={full ? limitWords('addresses') : undefined}
    >
      <TextField
        {...form.field('address')}
        mono
        required
        {...(given === '' && { initialFocus: true as const })}
        placeholder="203.0.113.0/24"
        hint={
          typed.ok ? `Allows ${cidrInWords(typed.value)}.` : 'One address, or a prefix for several: 203.0.113.0/24.'
        }
      />
      {entry && typed.ok && left !== 'all' && (
        <Note
          tone="warn"
          shape="box"
          lead={`This list will no longer allow ${left === 'none' ? 'calls' : 'all calls'} from ${formatCidr(entry.cidr)} (32201).`}
        />
      )}
      <TextField
        {...form.field('friendlyName')}
        required
        {...(given !== '' && { initialFocus: true as const })}
        hint="What sends calls from this address, such as “Omaha SBC”."
      />
    </FormDialog>
  )
}
