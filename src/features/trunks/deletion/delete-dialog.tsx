import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../../paths/paths.ts'
import type { Instant } from '../../../domain/base/instant.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { afterApplied } from '../../../twilio/after-applied.ts'
import { FormDialog } from '../../../forms/form-dialog.tsx'
import { useForm } from '../../../forms/use-form.tsx'
import { numberQueries } from '../../../account/number-queries.ts'
import { deleteTrunk } from '../../../twilio/trunk-writes.ts'
import { announce } from '../../../ui/announce.ts'
import { Note } from '../../../ui/note.tsx'
import { RegionChip } from '../../../ui/region-chip.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { focusHeading } from '../../../ui/focus-heading.ts'
import { hideInstance } from '../show-instance.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import { DeletionGate } from './deletion-gate.tsx'
import { DeletionReview } from './deletion-review.tsx'
import { sameDeletion } from './deletion-text.ts'
import { RefusalAhead } from './refusal-ahead.tsx'
import { type KnownDeletion, useDeletion } from './use-deletion.ts'

type Props = { readonly instance: TrunkInstance; readonly trunk: Trunk; readonly now: Instant }
type Values = { readonly confirm: string }

/** Deletes one Region's instance once no calls would fail, or the operator knows which (R13). */
export function DeleteDialog({ instance, trunk, now }: Props) {
  const { region, sid } = instance
  const here = regionLabel(region)
  const { known, loading, loadAgain, loadNow } = useDeletion(instance, trunk, now)
  const [checking, setChecking] = useState(false)
  const [changed, setChanged] = useState(false)
  const [accepted, setAccepted] = useState('')
  const leave = useLeaveDeleted(instance, trunk)
  const form = useForm<Values>({
    fields: {
      confirm: {
        label: `Type ${trunk.name} to confirm`,
        rule: (text) => (text.trim() === trunk.name ? null : `Type ${trunk.name} exactly as shown here.`),
      },
    },
    saved: { confirm: '' },
    draftKey: null,
    save: async () => afterApplied(await deleteTrunk(region, sid), () => leave(known)),
    invalidates: [trunkQueries.list(region).queryKey, numberQueries.configurations(region).queryKey],
    what: 'Deleting the instance',
    savedSentence: `${trunk.name} is deleted in ${here}`,
    disposable: true,
  })
  const unread = JSON.stringify(known?.deletion.unread ?? [])
  const isAccepted = known?.deletion.gate === 'not-read' && accepted === unread
  const isOpen =
    known !== undefined && (known.deletion.gate === 'free' || known.deletion.gate === 'fails' || isAccepted)

  const submit = async () => {
    const isSettled = form.failure?.kind === 'unknown'
    if (form.phase !== 'editing' || checking || loading || known === undefined) return
    if (isSettled || form.values.confirm.trim() !== trunk.name) return form.submit()
    setChecking(true)
    const fresh = await loadNow()
    setChecking(false)
    const isSame = fresh !== undefined && !fresh.isGone && sameDeletion(fresh.deletion, known.deletion)
    setChanged(!isSame)
    if (isSame) form.submit()
    else announce('Something changed since you opened this. Nothing was deleted. Check again.')
  }

  return (
    <FormDialog
      form={{
        ...form,
        phase: checking ? 'checking' : form.phase,
        submit: () => void submit(),
      }}
      title={`Delete ${trunk.name} in ${here}?`}
      description={<RegionChip region={region} country />}
      save={known?.deletion.gate === 'free' || !isOpen ? `Delete in ${here}` : 'Delete anyway'}
      disabledReason={isOpen ? undefined : whyNot(known)}
    >
      {changed && (
        <Note tone="warn" shape="box" lead="Something changed since you opened this.">
          Nothing was deleted. Check the current state below.
        </Note>
      )}
      {known === undefined ? (
        <p className="text-text-2">Loading which calls arrive here and what is deleted…</p>
      ) : (
        <>
          <DeletionGate
            region={region}
            known={known}
            loading={loading}
            onLoadAgain={loadAgain}
            accepted={isAccepted}
            onAccept={() => setAccepted(unread)}
          />
          <RefusalAhead instance={instance} known={known} />
          {isOpen && (
            <>
              <DeletionReview instance={instance} known={known} />
              <TextField {...form.field('confirm')} required />
            </>
          )}
        </>
      )}
    </FormDialog>
  )
}

function whyNot(known: KnownDeletion | undefined): string {
  if (known === undefined) return 'Still loading which calls arrive here'
  return known.deletion.gate === 're-route'
    ? 'Calls arrive here. Re-route them first'
    : 'Not everything needed has loaded. Load it again, or continue without it'
}

/** Leads to the Region's page, now without an instance, or to the list of trunks if it was the last. */
function useLeaveDeleted({ region, sid }: TrunkInstance, trunk: Trunk) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return async (known: KnownDeletion | undefined): Promise<void> => {
    const isLast = known === undefined || known.deletion.others.length === 0
    // First the address, or the page would briefly say that there is no such trunk.
    if (isLast) await navigate({ to: paths.trunks, replace: true })
    await hideInstance(client, region, sid)
    if (isLast) return
    // First the list, which takes the delete button with it: a second Enter would open the dialog again.
    const params = { trunk: trunk.key, region, tab: 'general' }
    await navigate({ to: paths.trunkTab, params, search: {}, replace: true, resetScroll: false })
    focusHeading()
  }
}
