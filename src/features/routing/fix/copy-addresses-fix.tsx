import { accessListKeys } from '../../../account/access-list-keys.ts'
import { formatCidr } from '../../../domain/base/ipv4.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import { useItemSave } from '../../../forms/use-item-run.ts'
import { useForm } from '../../../forms/use-form.tsx'
import { createIpAddress } from '../../../twilio/ip-address-writes.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { FixFrame } from './fix-frame.tsx'
import type { FixProps } from './fix-text.ts'
import { IntoField } from './into-field.tsx'

/** Copies the source's addresses, with their names, into a list that is attached in the target. */
export function CopyAddressesFix({ fix, label, onFixed }: FixProps<'copy-addresses'>) {
  const { region, entries, into } = fix
  const what = counted(entries.length, 'address', 'addresses')
  const { save } = useItemSave()
  const form = useForm({
    fields: { list: { label: `Into the access list in ${regionLabel(region)}` } },
    saved: { list: into[0]?.sid ?? '' },
    draftKey: null,
    save: (_changes, values) => {
      const list = into.find(({ sid }) => sid === values.list)
      if (list === undefined) throw new Error('There is no list to copy the addresses into')
      return save(
        entries
          .filter(({ entry }) => !list.entries.some(({ cidr }) => formatCidr(cidr) === formatCidr(entry.cidr)))
          .map(({ entry: { sid, cidr, friendlyName } }) => ({
            key: sid,
            write: () => createIpAddress(region, list.sid, { cidr, friendlyName }, list.entries),
          })),
        (notCopied) => `Copying ${notCopied} of ${what}`,
      )
    },
    invalidates: accessListKeys.copied(region, 'ip-access-control-lists'),
    what: `Copying ${what}`,
    savedSentence: `${what} copied to ${regionLabel(region)}`,
    onSaved: onFixed,
  })
  return (
    <FixFrame form={form} label={label} save={`Copy ${what}`}>
      <ul className="grid gap-0.5 type-small">
        {entries.map(({ entry, list }) => (
          <li key={entry.sid} className="wrap-anywhere">
            <span className="type-mono">{formatCidr(entry.cidr)}</span> {entry.friendlyName}, on {list.friendlyName} in{' '}
            {regionLabel(list.region)}
          </li>
        ))}
      </ul>
      <IntoField {...form.field('list')} lists={into} />
    </FixFrame>
  )
}
