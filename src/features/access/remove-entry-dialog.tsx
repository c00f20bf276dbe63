import { regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import type { FormValues } from '../../forms/form-values.ts'
import type { SaveOutcome } from '../../forms/save-outcome.ts'
import { useForm } from '../../forms/use-form.tsx'
import { openerOf } from '../../ui/opener.ts'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { accessListChanges } from '../../account/access-list-queries.ts'
import type { ListUse, ListUses } from '../../account/list-uses-queries.ts'
import type { Coverage } from '../../domain/verdict/cidr-coverage.ts'
import { RefusedCallers } from './refused-callers.tsx'

type Props = {
  readonly list: AccessListSummary
  readonly uses: ListUses
  /** The address or the user name. */
  readonly name: string
  readonly remove: () => Promise<SaveOutcome>
  /** How many of the entry's callers a trunk still lets in without it. */
  readonly left: (use: ListUse) => Coverage
}

/** Asks before an address or a user is deleted: whom that shuts out. */
export function RemoveEntryDialog({ list, uses, name, remove, left }: Props) {
  const { region, kind, sid, friendlyName } = list
  const where = regionLabel(region)
  const isAddress = kind === 'ip-access-control-lists'
  const form = useForm<FormValues>({
    fields: {},
    saved: {},
    draftKey: null,
    save: remove,
    invalidates: accessListChanges.entries(list),
    what: `Deleting ${name}`,
    savedSentence: `${name} deleted in ${where}`,
  })
  return (
    <FormDialog
      form={form}
      title={`Delete ${name}?`}
      description={<SubjectInRegion region={region}>{friendlyName}</SubjectInRegion>}
      save={`Delete in ${where}`}
      returnFocusTo={openerOf('add-entry')}
    >
      <RefusedCallers
        region={region}
        uses={uses}
        listSid={sid}
        who={isAddress ? name : `the user ${name}`}
        code={isAddress ? '32201' : '32202'}
        left={left}
      />
    </FormDialog>
  )
}
