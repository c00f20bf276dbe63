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
import { FieldRows } from '../../ui/field.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { GeneralFacts } from './general-facts.tsx'
import { GeneralFields } from './general-fields.tsx'
import { generalFields, generalValues, placeGeneralRefusal } from './general-form.ts'
import { saveGeneral } from './save-general.ts'
import { showInstance } from './show-instance.ts'
import { trunkQueries } from '../../account/trunk-queries.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

/** Below the form, and the least of what one comes for. */
const DeleteCard = lazyPart(async () => (await import('./deletion/delete-card.tsx')).DeleteCard)

type Props = { readonly instance: TrunkInstance; readonly trunk: Trunk; readonly now: Instant }

/** Everything that this Region holds of the trunk itself. Another Region's instance is another form. */
export function GeneralTab(props: Props) {
  return <GeneralForm key={props.instance.sid} {...props} />
}

function GeneralForm({ instance, trunk, now }: Props) {
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
            <GeneralFacts instance={instance} now={now} />
          </FieldRows>
          <SaveBar form={form} save={`Save in ${regionLabel(region)}`} />
        </FormFrame>
      </Card>
      <DeleteCard instance={instance} trunk={trunk} now={now} unsaved={form.dirty} />
    </>
  )
}
