import type { IpAddressEntry } from '../../domain/account/access-list.ts'
import { coverage } from '../../domain/verdict/cidr-coverage.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import type { FormValues } from '../../forms/form-values.ts'
import { useForm } from '../../forms/use-form.tsx'
import { deleteIpAddress } from '../../twilio/ip-address-writes.ts'
import { openerOf } from '../../ui/opener.ts'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { accessListChanges } from '../../account/access-list-queries.ts'
import type { ListUses } from '../../account/list-uses-queries.ts'
import { RefusedCallers } from './refused-callers.tsx'

type Props = {
  readonly list: AccessListSummary<'ip-access-control-lists'>
  readonly entry: IpAddressEntry
  readonly uses: ListUses
}

export function RemoveAddressDialog({ list, entry, uses }: Props) {
  const { region, sid } = list
  const text = formatCidr(entry.cidr)
  const form = useForm<FormValues>({
    fields: {},
    saved: {},
    draftKey: null,
    save: () => deleteIpAddress(region, sid, entry.sid),
    invalidates: accessListChanges.entries(list),
    what: `Deleting ${text}`,
    savedSentence: `${text} deleted in ${regionLabel(region)}`,
  })
  return (
    <FormDialog
      form={form}
      title={`Delete ${text}?`}
      description={<SubjectInRegion region={region}>{list.friendlyName}</SubjectInRegion>}
      save={`Delete in ${regionLabel(region)}`}
      returnFocusTo={openerOf('add-entry')}
    >
      <RefusedCallers
        region={region}
        uses={uses}
        listSid={sid}
        who={text}
        code="32201"
        // What the other entries of all lists on the trunk still let in (R6).
        left={({ ipAccessControlLists }) =>
          coverage(
            ipAccessControlLists.flatMap(({ entries }) =>
              entries.filter((other) => other.sid !== entry.sid).map(({ cidr }) => cidr),
            ),
            entry.cidr,
          )
        }
      />
    </FormDialog>
  )
}
