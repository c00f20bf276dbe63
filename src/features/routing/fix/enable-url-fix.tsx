import { regionLabel } from '../../../domain/base/region.ts'
import { useForm } from '../../../forms/use-form.tsx'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import { updateOriginationUrl } from '../../../twilio/origination-url-writes.ts'
import { RadioField } from '../../../ui/radio-field.tsx'
import { UriText } from '../../../ui/uri-text.tsx'
import { FixFrame } from './fix-frame.tsx'
import type { FixProps } from './fix-text.ts'

/** Enables one of the target's origination URIs and keeps its priority and weight. */
export function EnableUrlFix({ fix, label, onFixed }: FixProps<'enable-url'>) {
  const { region, trunkSid, urls } = fix
  const form = useForm({
    fields: { url: { label: `Origination URI in ${regionLabel(region)}` } },
    saved: { url: urls[0]?.sid ?? '' },
    draftKey: null,
    save: (_changes, values) => {
      const url = urls.find(({ sid }) => sid === values.url)
      if (url === undefined) throw new Error('There is no origination URI to enable')
      return updateOriginationUrl(region, trunkSid, url.sid, { enabled: true })
    },
    invalidates: [trunkQueries.originationUrls(region, trunkSid).queryKey],
    what: 'Enabling the origination URI',
    savedSentence: `Origination URI enabled in ${regionLabel(region)}`,
    onSaved: onFixed,
  })
  const options = urls.map(({ sid, sipUrl, priority, weight }) => ({
    value: sid,
    label: <UriText uri={sipUrl} />,
    description: `Priority ${priority}, weight ${weight}`,
  }))
  return (
    <FixFrame form={form} label={label} save="Enable">
      {options.length === 1 ? (
        <p className="type-small">
          {options[0]?.label} {options[0]?.description}
        </p>
      ) : (
        <RadioField {...form.field('url')} options={options} />
      )}
    </FixFrame>
  )
}
