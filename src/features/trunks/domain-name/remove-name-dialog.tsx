import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { type DomainName, namePart } from '../../../domain/base/domain-name.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import { renamingOf } from '../../../domain/naming/renaming.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { afterApplied } from '../../../twilio/after-applied.ts'
import { FormDialog } from '../../../forms/form-dialog.tsx'
import { useForm } from '../../../forms/use-form.tsx'
import { fetchTrunk, updateTrunk } from '../../../twilio/trunk-writes.ts'
import { Note } from '../../../ui/note.tsx'
import { openerOf } from '../../../ui/opener.ts'
import { RegionChip } from '../../../ui/region-chip.tsx'
import { useHoldInstance } from '../renamed-trunks.ts'
import { showInstance } from '../show-instance.ts'
import type { TrunkReading } from '../../../account/use-trunk-facts.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import { RenamingNotes } from './renaming-notes.tsx'
import { renamingWords } from './renaming-text.ts'
import { useLeaveRenamed } from './use-leave-renamed.ts'

type Props = { readonly instance: TrunkInstance; readonly reading: TrunkReading }

/** Removes the domain name: no calls from a PBX reach the instance any more. */
export function RemoveNameDialog(props: Props) {
  // Kept until the page has its new address, because the instance loses the name before that.
  const [domainName] = useState(props.instance.domainName)
  return domainName === null ? null : <RemoveName {...props} domainName={domainName} />
}

function RemoveName({ instance, domainName, reading }: Props & { readonly domainName: DomainName }) {
  const { region, sid } = instance
  const here = regionLabel(region)
  const client = useQueryClient()
  const leave = useLeaveRenamed(instance)
  useHoldInstance(sid)
  const show = (standing: TrunkInstance) => showInstance(client, region, sid, standing)
  // Written as an emptied field, so that a name someone else sets meanwhile shows as a conflict.
  const form = useForm<{ readonly name: string }>({
    fields: { name: { label: 'Domain name' } },
    saved: { name: instance.domainName ?? '' },
    draftKey: null,
    readAgain: async () => {
      const standing = await fetchTrunk(region, sid, { priority: 'high' })
      await show(standing)
      return { name: standing.domainName ?? '' }
    },
    save: async () => afterApplied(await updateTrunk(region, sid, { domainName: null }), show),
    invalidates: [trunkQueries.list(region).queryKey],
    what: 'Removing the domain name',
    savedSentence: `Domain name removed in ${here}`,
    onSaved: () => leave(null),
    disposable: true,
  })
  const empty = useEffectEvent(() => form.set('name', ''))
  // Outside React: the form's store.
  useEffect(() => empty(), [])

  const standing = form.field('name')
  const shown = instance.domainName ?? domainName
  return (
    <FormDialog
      // Nothing was typed, so nothing is unsaved.
      form={{ ...form, changed: [] }}
      title={`Remove the domain name in ${here}?`}
      description={<RegionChip region={region} country />}
      save={`Remove in ${here}`}
      disabledReason={standing.value === '' ? undefined : 'There is nothing to remove'}
      returnFocusTo={openerOf('name')}
    >
      {standing.note}
      <p>
        Without <span className="type-mono-body">{shown}</span>, no calls from a PBX reach the instance in {here}. Calls
        to its numbers do not change.
      </p>
      <RenamingNotes said={renamingWords(renamingOf([region], null, reading.facts), null)} />
      <Note shape="box" lead="The address of this page changes.">
        Without a name the instance becomes a separate trunk, found by its SID: /trunks/
        <span className="type-mono wrap-anywhere">{sid}</span>. The address with {namePart(shown)} then leads to the
        instances that keep the name, if any.
      </Note>
    </FormDialog>
  )
}
