import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OriginationUrl } from '../../../domain/account/origination-url.ts'
import { distribution } from '../../../domain/origination/origination-distribution.ts'
import { moveByNotch } from '../../../domain/origination/reorder-origination.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { FormDialog } from '../../../forms/form-dialog.tsx'
import { useForm } from '../../../forms/use-form.tsx'
import { afterApplied } from '../../../twilio/after-applied.ts'
import { updateOriginationUrl } from '../../../twilio/origination-url-writes.ts'
import { listOriginationUrls } from '../../../twilio/origination-urls.ts'
import { announce } from '../../../ui/announce.ts'
import { FailOverPicture } from './fail-over-picture.tsx'
import { showUrl } from './show-url.ts'
import { ReorderList } from './reorder-list.tsx'
import { type PriorityValues, priorityFields, priorityValues, savePriorities, withPriorities } from './reorder-form.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import { uriName } from './uri-name.ts'

type Props = { readonly instance: TrunkInstance; readonly urls: readonly OriginationUrl[] }

/** Moves URIs up and down in the order of use, and shows the few priorities that it will write. */
export function ReorderDialog({ instance, urls }: Props) {
  const { region, sid: trunkSid, disasterRecoveryUrl } = instance
  const client = useQueryClient()
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
      return savePriorities(changed, async ({ sid, priority }) =>
        afterApplied(await updateOriginationUrl(region, trunkSid, sid, { priority }), (saved) =>
          showUrl(client, instance, saved),
        ),
      )
    },
    invalidates: [queryKey],
    what: 'Saving the order of use',
    savedSentence: `Order of use saved in ${where}`,
  })
  const ordered = withPriorities(urls, form.values)
  const shown = distribution(ordered, disasterRecoveryUrl)
  const move = (url: OriginationUrl, way: 'earlier' | 'later') => {
    const edits = moveByNotch(ordered, url.sid, way)
    const name = uriName(url.sipUrl)
    if (edits === null) return announce(`${name} is already ${way === 'earlier' ? 'first' : 'last'}`)
    for (const { sid, priority } of edits) form.set(sid, String(priority))
    const edited = Object.fromEntries(edits.map(({ sid, priority }) => [sid, String(priority)]))
    const { steps } = distribution(withPriorities(ordered, edited), null)
    const step = steps.find(({ rows }) => rows.some((row) => row.url.sid === url.sid))
    announce(`${name}: step ${step?.step} of ${steps.length}, ${step?.rows.length === 1 ? 'alone' : 'shared'}`)
  }
  const count = form.changed.length
  return (
    <FormDialog
      form={form}
      title={`Change the order of use in ${where}`}
      description="Each press moves a URI one notch: into the next step, where it shares calls, then out again."
      save={count > 1 ? `Save ${count} priorities` : 'Save the order'}
      disabledReason={count === 0 ? 'Nothing has changed yet' : undefined}
    >
      <ReorderList form={form} urls={ordered} of={shown} saved={urls} onMove={move} />
      <p className="type-small text-text-2">
        {count === 0
          ? 'The console changes as few priorities as possible, and no weights.'
          : `${count === 1 ? '1 priority changes' : `${count} priorities change`}; other priorities and all weights stay the same.`}
      </p>
      <section aria-label="Distribution once saved" className="grid gap-2.5 border-t border-line pt-3.5">
        <h2 className="type-card-title">Distribution once saved</h2>
        <FailOverPicture of={shown} disasterRecoveryUrl={disasterRecoveryUrl} />
      </section>
    </FormDialog>
  )
}
