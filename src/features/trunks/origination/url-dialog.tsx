import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OriginationUrl } from '../../../domain/account/origination-url.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { FormDialog } from '../../../forms/form-dialog.tsx'
import { useForm } from '../../../forms/use-form.tsx'
import { afterApplied } from '../../../twilio/after-applied.ts'
import {
  createOriginationUrl,
  fetchOriginationUrl,
  updateOriginationUrl,
} from '../../../twilio/origination-url-writes.ts'
import { Note } from '../../../ui/note.tsx'
import { openerOf } from '../../../ui/opener.ts'
import { RegionChip } from '../../../ui/region-chip.tsx'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import { NoSuchUri } from './no-such-uri.tsx'
import { showUrl } from './show-url.ts'
import { UrlDistribution } from './url-distribution.tsx'
import { UrlFields } from './url-fields.tsx'
import {
  changedSettings,
  newUrlValues,
  parseUrlForm,
  placeUrlRefusal,
  urlFields,
  urlSettings,
  urlValues,
} from './url-form.ts'
import { oddPartReason, type OddPart } from './uri-parts.ts'

type Props = {
  /** The SID of the edited URI, or `new`. */
  readonly sid: string
  readonly instance: TrunkInstance
  readonly urls: readonly OriginationUrl[]
}

/** Adds an origination URI, or edits one. */
export function UrlDialog({ sid, instance, urls }: Props) {
  const found = urls.find((url) => url.sid === sid)
  // Keeps the form open after the URI has gone from the list.
  const [opened] = useState(found)
  const url = found ?? opened
  if (sid !== 'new' && !url) return <NoSuchUri region={instance.region} />
  return <UrlForm url={url} isGone={sid !== 'new' && !found} instance={instance} urls={urls} />
}

type FormProps = Omit<Props, 'sid'> & { readonly url: OriginationUrl | undefined; readonly isGone: boolean }

function UrlForm({ url, isGone, instance, urls }: FormProps) {
  const { region, sid: trunkSid } = instance
  const client = useQueryClient()
  const [beginning] = useState(() => newUrlValues(urls))
  const [odd, setOdd] = useState<OddPart | null>(null)
  const where = regionLabel(region)

  const show = (standing: OriginationUrl) => showUrl(client, instance, standing)
  const form = useForm({
    fields: urlFields(instance),
    saved: url ? urlValues(url) : beginning,
    draftKey: `origination uri ${region} ${trunkSid} ${url?.sid ?? 'new'}`,
    readAgain:
      url &&
      (async () => {
        const standing = await fetchOriginationUrl(region, trunkSid, url.sid, { priority: 'high' })
        await show(standing)
        return urlValues(standing)
      }),
    save: async (changes, values) => {
      if (url)
        return afterApplied(
          await updateOriginationUrl(region, trunkSid, url.sid, changedSettings(changes, values, instance)),
          show,
        )
      const settings = urlSettings(values, instance)
      if (!settings) throw new Error('An invalid form was submitted')
      return afterApplied(await createOriginationUrl(region, trunkSid, settings, urls), show)
    },
    placeRefusal: placeUrlRefusal,
    invalidates: [trunkQueries.originationUrls(region, trunkSid).queryKey],
    what: url ? 'Saving the origination URI' : 'Adding the origination URI',
    savedSentence: url ? `Origination URI saved in ${where}` : `Origination URI added in ${where}`,
  })
  const parsed = parseUrlForm(form.values, instance)
  return (
    <FormDialog
      form={form}
      title={url ? `Edit origination URI in ${where}` : `Add origination URI in ${where}`}
      description={
        <>
          Where Twilio sends calls to your numbers while they are routed to{' '}
          <span className="whitespace-nowrap">
            <RegionChip region={region} />.
          </span>
        </>
      }
      save={url ? `Save in ${where}` : `Add in ${where}`}
      disabledReason={oddPartReason(odd, form.values.sipUrl)}
      returnFocusTo={openerOf('add-uri')}
    >
      {isGone && (
        <Note tone="warn" shape="box" lead="This URI has been deleted.">
          You can no longer save it. Copy what you need, then add a new URI.
        </Note>
      )}
      <UrlFields form={form} parsed={parsed} odd={odd} onOdd={setOdd} />
      <UrlDistribution values={form.values} parsed={parsed} url={url} urls={urls} instance={instance} />
    </FormDialog>
  )
}
