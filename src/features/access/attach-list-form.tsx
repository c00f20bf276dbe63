import { useState } from 'react'
import { limitWords, roomLeft } from '../../domain/account/account-limits.ts'
import { attachEffect } from '../../domain/access/attachment-effect.ts'
import { regionLabel } from '../../domain/base/region.ts'
import type { TerminationArrival } from '../../domain/verdict/termination-arrival.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { asPart, type SaveOutcome } from '../../forms/save-outcome.ts'
import { useForm } from '../../forms/use-form.tsx'
import { mapWrite } from '../../twilio/map-write.ts'
import { Note } from '../../ui/note.tsx'
import { openerOf } from '../../ui/opener.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { Status } from '../../ui/status.tsx'
import { TextField } from '../../ui/text-field.tsx'
import {
  type AccessListKind,
  type AccessListSummary,
  accessListWords,
  authTypeOf,
} from '../../account/access-list-kind.ts'
import { accessListKeys } from '../../account/access-list-keys.ts'
import { createAccessList } from '../../twilio/access-lists.ts'
import { attachFields, type AttachValues, newList } from './attach-form.ts'
import { arrivalWords, attachWords } from './attachment-text.ts'
import { attachList } from '../../twilio/attached-list-writes.ts'
import { useListEntries } from './list-entries.ts'
import { placeListRefusal } from './list-name-form.ts'
import { PickList } from './pick-list.tsx'
import { type AttachedList, type AttachedReadings, attachmentsOf } from './use-attached-lists.ts'

type Props = {
  readonly instance: TrunkInstance
  readonly kind: AccessListKind
  readonly readings: AttachedReadings
  readonly arrival: TerminationArrival
  /** All lists of the kind in the Region. */
  readonly lists: readonly AccessListSummary[]
  readonly attached: readonly AttachedList[]
}

/** Attaches an existing list, or creates one and attaches it. Trying again never creates a second list. */
export function AttachListForm({ instance, kind, readings, arrival, lists, attached }: Props) {
  const { region, sid: trunkSid } = instance
  const { one, many, entries } = accessListWords[kind]
  const where = regionLabel(region)
  const [made, setMade] = useState<AccessListSummary | null>(null)
  const candidates = lists.filter(({ sid }) => !attached.some((other) => other.sid === sid))
  const [saved] = useState<AttachValues>({ list: candidates.length === 0 ? newList : '', friendlyName: '' })

  async function save({ list, friendlyName }: AttachValues): Promise<SaveOutcome> {
    let target = list === newList ? made : candidates.find(({ sid }) => sid === list)
    if (target === null) {
      const creation = mapWrite(await createAccessList(region, kind, friendlyName.trim(), lists), (created) => {
        setMade(created)
        return created
      })
      // If only the creation turns out to have been applied, no field counts as saved: the list is not attached yet.
      if (creation.kind !== 'applied') return asPart(creation, { what: `Creating the ${one}`, fields: [] })
      target = creation.value
    }
    if (target === undefined) throw new Error('No list was chosen')
    return asPart(await attachList(trunkSid, target), { what: `Attaching ${target.friendlyName}` })
  }

  const form = useForm<AttachValues>({
    fields: attachFields({ kind, lists, candidates, made }),
    saved,
    draftKey: `attach ${kind} ${region} ${trunkSid}`,
    save: (_changes, values) => save(values),
    placeRefusal: (error) => (made === null ? placeListRefusal(kind, error) : null),
    invalidates: accessListKeys.attached(region, kind, trunkSid),
    what: `Attaching the ${one}`,
    savedSentence: `${one.charAt(0).toUpperCase()}${one.slice(1)} attached in ${where}`,
  })
  const { list } = form.values
  const isNew = list === newList
  const chosen = isNew ? made : (candidates.find(({ sid }) => sid === list) ?? null)
  const count = useListEntries(chosen).data?.length
  const effect = attachEffect(attachmentsOf(readings), authTypeOf(kind))
  const words = isNew || chosen ? attachWords(effect, isNew ? (count ?? 0) : count, { kind, region, arrival }) : null
  const full = isNew && made === null && roomLeft(kind, lists.length) === 0 ? limitWords(kind) : undefined
  return (
    <FormDialog
      form={form}
      title={`Attach ${one === 'credential list' ? 'a' : 'an'} ${one}`}
      description={<RegionChip region={region} country />}
      save={isNew && made === null ? `Create and attach in ${where}` : `Attach in ${where}`}
      limit={full}
      returnFocusTo={openerOf(`attach ${kind}`)}
    >
      {made ? (
        <p>
          <Status tone="ok">
            {made.friendlyName} was created in {where}.
          </Status>{' '}
          It is not attached yet.
        </p>
      ) : (
        <>
          <PickList
            {...form.field('list')}
            candidates={candidates}
            none={lists.length === 0 ? `${where} has no ${many} yet.` : `All ${many} in ${where} are already attached.`}
          />
          {isNew && (
            <TextField
              {...form.field('friendlyName')}
              required
              {...(candidates.length === 0 && { initialFocus: true })}
              hint={`A label; calls do not use it. The list starts without ${entries}.`}
            />
          )}
        </>
      )}
      {words && (
        <>
          <Note shape="box" tone={words.tone} lead={words.lead}>
            {words.text}
          </Note>
          <p className="text-text-2">{arrivalWords({ arrival, region })}</p>
        </>
      )}
    </FormDialog>
  )
}
