import { useDeferredValue } from 'react'
import type { IpAddressEntry } from '../../domain/account/access-list.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import { parseAddressLines } from '../../domain/access/parse-address-lines.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useForm } from '../../forms/use-form.tsx'
import { useItemSave } from '../../forms/use-item-run.ts'
import { createIpAddress } from '../../twilio/ip-address-writes.ts'
import { useCloseDialog } from '../../forms/use-url-dialog.ts'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import { TextAreaField } from '../../ui/text-area-field.tsx'
import { type AccessListSummary, entryCount } from '../../account/access-list-kind.ts'
import { accessListKeys } from '../../account/access-list-keys.ts'
import { PastePreview } from './paste-preview.tsx'

type Props = {
  readonly list: AccessListSummary<'ip-access-control-lists'>
  readonly entries: readonly IpAddressEntry[]
}

type PasteValues = { readonly text: string }

/** Adds several addresses: a preview first, then one write and one result each. */
export function PasteAddressesDialog({ list, entries }: Props) {
  const { region, sid, friendlyName } = list
  const items = useItemSave()
  const close = useCloseDialog()
  // Addresses that this dialog has just added are not duplicates of their own lines.
  const others = entries.filter(({ cidr }) => !items.isApplied(formatCidr(cidr)))
  const parsePaste = (text: string) => {
    const paste = parseAddressLines(text, others)
    return { ...paste, toAdd: paste.entries.filter(({ cidr }) => !items.isApplied(formatCidr(cidr))) }
  }
  const form = useForm<PasteValues>({
    fields: {
      text: {
        label: 'Addresses, one per line',
        rule: (text) => (parseAddressLines(text, []).entries.length > 0 ? null : 'No line has an address to add.'),
      },
    },
    saved: { text: '' },
    draftKey: `paste ${region} ${sid}`,
    save: (_changes, { text }) => {
      const { toAdd } = parsePaste(text)
      return items.save(
        toAdd.map(({ cidr, friendlyName: name }) => ({
          key: formatCidr(cidr),
          write: () => createIpAddress(region, sid, { cidr, friendlyName: name }, entries),
        })),
        (notAdded) => `Adding ${notAdded} of ${entryCount(list.kind, toAdd.length)}`,
      )
    },
    invalidates: accessListKeys.entries(list),
    what: 'Adding the addresses',
    savedSentence: `Addresses added to ${friendlyName} in ${regionLabel(region)}`,
    onSaved: () => {
      const { bad } = parsePaste(form.values.text)
      if (bad.length === 0) return close()
      // Keep the lines that still have to be fixed.
      items.clear()
      form.goOn()
      form.set('text', bad.map((line) => line.text).join('\n'))
    },
  })
  const paste = parsePaste(useDeferredValue(form.values.text))
  const count = paste.toAdd.length
  const isEmpty = form.values.text.trim() === ''
  return (
    <FormDialog
      form={form}
      title="Paste addresses"
      description={<SubjectInRegion region={region}>{friendlyName}</SubjectInRegion>}
      save={count === 0 ? 'Add addresses' : `Add ${entryCount(list.kind, count)}`}
      disabledReason={count === 0 && !isEmpty ? 'No line has an address that can be added' : undefined}
    >
      <TextAreaField
        {...form.field('text')}
        mono
        initialFocus
        rows={7}
        placeholder={'203.0.113.8/29  Omaha SBC\n198.51.100.7'}
        hint="An address or prefix, then an optional name. Lines with errors are left out; the others are added."
      />
      <PastePreview paste={paste} stateOf={items.stateOf} />
    </FormDialog>
  )
}
