import { useQueryClient } from '@tanstack/react-query'
import type { Instant } from '../../domain/base/instant.ts'
import { regionLabel } from '../../domain/base/region.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { FormFrame } from '../../forms/form-frame.tsx'
import { SaveBar } from '../../forms/save-bar.tsx'
import { useForm } from '../../forms/use-form.tsx'
import { fetchTrunk } from '../../twilio/trunk-writes.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { FieldFact } from '../../ui/field-fact.tsx'
import { FieldRows } from '../../ui/field.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { SidText } from '../../ui/sid-text.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { GeneralFields } from './general-fields.tsx'
import { generalFields, generalValues, placeGeneralRefusal } from './general-form.ts'
import { saveGeneral } from './save-general.ts'
import { showInstance } from './show-instance.ts'
import { trunkQueries } from '../../account/trunk-queries.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const DeleteCard = lazyPart(async () => (await import('./deletion/delete-card.tsx')).DeleteCard)

type Props = { readonly instance: TrunkInstance; readonly trunk: Trunk; readonly now: Instant }

/** The settings of one Region's instance. */
export function GeneralTab({ instance, trunk, now }: Props) {
  const { region, sid } = instance
  const client = useQueryClient()
  const show = (news: Partial<TrunkInstance>) => showInstance(client, region, sid, news)
  const form = useForm({
    fields: generalFields,
    saved: generalValues(instance),
    draftKey: `general ${region} ${sid}`,
    readAgain: async () => {
      const standing = await fetchTrunk(region, sid, { priority: 'high' })
      await show(standing)
      return generalValues(standing)
    },
    save: (changes) => saveGeneral(instance, changes, show),
    placeRefusal: placeGeneralRefusal,
    invalidates: [trunkQueries.list(region).queryKey],
    what: 'Saving the general settings',
    savedSentence: `General settings saved in ${regionLabel(region)}`,
  })
  return (
    <>
      <Card id="general" label="General">
        <CardHeader title="General" beside={<RegionChip region={region} />} />
        <FormFrame form={form} label="General settings" shape="card">
          <FieldRows>
            <GeneralFields form={form} />
            <FieldFact label="Symmetric RTP" hint="Set by Twilio; the API ignores changes.">
              {instance.symmetricRtpEnabled ? 'On' : 'Off'}
            </FieldFact>
            <FieldFact label="SID" hint={`Valid in ${regionLabel(region)} only; other Regions return 404.`}>
              <SidText sid={sid} what={`trunk SID in ${regionLabel(region)}`} />
            </FieldFact>
            <FieldFact label="Created and updated">
              <TimeAgo at={instance.dateCreated} now={now} />
              <span className="text-text-3">, updated </span>
              <TimeAgo at={instance.dateUpdated} now={now} />
            </FieldFact>
          </FieldRows>
          <SaveBar form={form} save={`Save in ${regionLabel(region)}`} />
        </FormFrame>
      </Card>
      <DeleteCard instance={instance} trunk={trunk} now={now} unsaved={form.dirty} />
    </>
  )
}
