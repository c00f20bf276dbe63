import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OriginationUrl } from '../../domain/origination-url.ts'
import { moveInOrder } from '../../domain/origination-reorder.ts'
import { originationSteps } from '../../domain/origination-order.ts'
import { regionLabel } from '../../domain/region.ts'
import type { TrunkInstance } from '../../domain/trunk-instance.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useForm } from '../../forms/use-form.tsx'
import { updateOriginationUrl } from '../../twilio/origination-url-writes.ts'
import { listOriginationUrls } from '../../twilio/origination-urls.ts'
import { announce } from '../../ui/announce.ts'
import { FailOverPicture } from './fail-over-picture.tsx'
import { leavesUriDialog, useCloseUriDialog } from './origination-navigation.ts'
import { showUrl } from './show-url.ts'
import { ReorderList } from './reorder-list.tsx'
import { type PriorityValues, priorityFields, priorityValues, savePriorities, withPriorities } from './reorder-form.ts'
import { trunkQueries } from '../trunk-queries.ts'
import { uriName } from './uri-name.ts'

type Props = { readonly instance: TrunkInstance; readonly urls: readonly OriginationUrl[] }

/** Moves URIs up and down in the order of use; what is written is shown before it is: the fewest priorities. */
export function ReorderDialog({ instance, urls }: Props) {
  const { region, sid: trunkSid, disasterRecoveryUrl } = instance
  const client = useQueryClient()
  const close = useCloseUriDialog()
  const where = regionLabel(region)
  const [begun] = useState(() => urls.filter((url) => url.enabled))
  const [fields] = useState(() => priorityFields(begun))
  const { queryKey } = trunkQueries.originationUrls(region, trunkSid)
  const form = useForm<PriorityValues>({
    fields,
    saved: priorityValues(begun, urls),
    draftKey: `origination order ${region} ${trunkSid}`,
    readAgain: async () => {
      const standing = await listOriginationUrls(region, trunkSid, { priority: 'high' })
      client.setQueryData(queryKey, standing)
      return priorityValues(begun, standing)
    },
    save: (changes, values) => {
      const changed = withPriorities(urls, values).filter(({ sid }) => sid in changes)
      return savePriorities(changed, async ({ sid, priority }) => {
        const outcome = await updateOriginationUrl(region, trunkSid, sid, { priority })
        if (outcome.kind === 'applied') await showUrl(client, instance, outcome.value)
        return outcome
      })
    },
    invalidates: [queryKey],
    what: 'Saving the order of use',
    savedSentence: `Order of use saved in ${where}`,
    onSaved: close,
    leaves: leavesUriDialog,
  })
  const ordered = withPriorities(urls, form.values)
  const move = (url: OriginationUrl, way: 'up' | 'down') => {
    const edits = moveInOrder(ordered, url.sid, way)
    if (edits.length === 0) return announce(`${uriName(url.sipUrl)} is the ${way === 'up' ? 'first' : 'last'} already`)
    for (const { sid, to } of edits) form.set(sid, String(to))
    const after = originationSteps(
      ordered.map((one) => ({ ...one, priority: edits.find(({ sid }) => sid === one.sid)?.to ?? one.priority })),
    )
    const step = after.findIndex((group) => group.some((one) => one.url.sid === url.sid))
    announce(
      `${uriName(url.sipUrl)}: step ${step + 1} of ${after.length}, ${after[step]?.length === 1 ? 'alone' : 'shared'}`,
    )
  }
  const count = form.changed.length
  return (
    <FormDialog
      form={form}
      title={`Change the order of use in ${where}`}
      description="Each press is one notch: into the step beside it, to share its calls, then out of it again."
      save={count > 1 ? `Save ${count} priorities` : 'Save the order'}
      disabledReason={count === 0 ? 'Nothing is changed yet' : undefined}
      onClose={close}
    >
      <ReorderList form={form} urls={ordered} saved={urls} onMove={move} />
      <p className="type-small text-text-2">
        {count === 0
          ? 'As few priorities as possible change; weights stay as they are.'
          : `${count === 1 ? '1 priority changes' : `${count} priorities change`}; all other priorities, and all weights, stay as they are.`}
      </p>
      <section aria-label="Distribution once saved" className="grid gap-2.5 border-t border-line pt-3.5">
        <h2 className="type-card-title">Distribution once saved</h2>
        <FailOverPicture urls={ordered} disasterRecoveryUrl={disasterRecoveryUrl} />
      </section>
    </FormDialog>
  )
}
