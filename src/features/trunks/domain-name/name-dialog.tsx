import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { domainSuffix, namePart } from '../../../domain/base/domain-name.ts'
import { regionCodes, regionLabel } from '../../../domain/base/region.ts'
import { renamingOf, renamingOrder } from '../../../domain/naming/renaming.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { afterApplied } from '../../../twilio/after-applied.ts'
import { FormDialog } from '../../../forms/form-dialog.tsx'
import { useForm } from '../../../forms/use-form.tsx'
import { useCloseDialog } from '../../../forms/use-url-dialog.ts'
import { regionWords } from '../../../domain/base/sentence-text.ts'
import { fetchTrunk, updateTrunk } from '../../../twilio/trunk-writes.ts'
import { openerOf } from '../../../ui/opener.ts'
import { RegionChip } from '../../../ui/region-chip.tsx'
import { SwitchField } from '../../../ui/switch-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useAccountLists } from '../../../account/use-account-lists.ts'
import { useHoldInstance } from '../renamed-trunks.ts'
import { showInstance } from '../show-instance.ts'
import type { TrunkReading } from '../../../account/use-trunk-facts.ts'
import { routeQueries } from '../../../account/route-queries.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import {
  nameFields,
  nameValues,
  type NameValues,
  placeNameRefusal,
  renamedRegions,
  standingWords,
  typedName,
} from './name-form.ts'
import { type RenamePlan, RenameRun } from './rename-run.tsx'
import { RenamingNotes } from './renaming-notes.tsx'
import { renamingWords } from './renaming-text.ts'
import { useLeaveRenamed } from './use-leave-renamed.ts'
import { useNewRoute } from './use-new-route.ts'

type Props = { readonly instance: TrunkInstance; readonly reading: TrunkReading }

/** Sets or changes the domain name of one instance, or of the trunk in every Region. */
export function NameDialog({ instance, reading }: Props) {
  const { region, sid, domainName } = instance
  const { facts } = reading
  const here = regionLabel(region)
  const client = useQueryClient()
  const lists = useAccountLists()
  const close = useCloseDialog()
  const leave = useLeaveRenamed(instance)
  const saved = useRef<TrunkInstance>(instance)
  const [plan, setPlan] = useState<RenamePlan | null>(null)
  useHoldInstance(sid)

  const known = { trunk: facts.trunk, region, trunks: lists.trunks, regionsRead: lists.regionsRead }
  const show = async (standing: TrunkInstance) => {
    saved.current = standing
    await showInstance(client, region, sid, standing)
  }
  const form = useForm<NameValues>({
    fields: nameFields(known),
    saved: nameValues(domainName),
    draftKey: `domain name ${region} ${sid}`,
    readAgain: async () => {
      const standing = await fetchTrunk(region, sid, { priority: 'high' })
      await show(standing)
      return nameValues(standing.domainName)
    },
    save: async ({ name = '' }) =>
      afterApplied(await updateTrunk(region, sid, { domainName: typedName(name, null) }), show),
    placeRefusal: placeNameRefusal,
    invalidates: [trunkQueries.list(region).queryKey, routeQueries.terminationsKey],
    what: 'Saving the domain name',
    savedSentence: `Domain name saved in ${here}`,
    onSaved: () => leave(saved.current.domainName),
    // The run has its own leave question.
    disposable: plan !== null,
  })

  const { name: typed, everywhere } = form.values
  const to = typedName(typed, domainName)
  const { route, reading: routeLoading } = useNewRoute(to)
  const regions = renamingOrder(region, everywhere, facts)
  const holder = lists.trunks.find((trunk) => trunk.domainName === to) ?? null
  const allRead = lists.regionsRead.length === regionCodes.length
  const renaming = to === null ? null : renamingOf(regions, { domainName: to, route, holder, allRead }, facts)
  const others = renamedRegions(known, true).length > 1

  const submit = () => {
    if (!everywhere || to === null || form.failure?.kind === 'unknown') return form.submit()
    // If the name has a problem, the form shows it and sends nothing.
    const problem = nameFields(known).name.rule?.(typed, form.values) ?? null
    if (problem !== null || form.conflicts.length > 0) return form.submit()
    const instances = regions.flatMap((code) => facts.trunk.instances[code] ?? [])
    setPlan({ from: domainName, to, instances, firstDecides: holder === null })
  }

  if (plan !== null) {
    return (
      <RenameRun
        plan={plan}
        onBack={() => setPlan(null)}
        onClose={(renamed) => {
          form.giveUp()
          form.guard.letGo()
          if (renamed.includes(region)) leave(plan.to)
          else close()
        }}
      />
    )
  }
  return (
    <FormDialog
      form={{ ...form, submit }}
      title={domainName === null ? `Set a domain name in ${here}` : `Change the domain name in ${here}`}
      description={<RegionChip region={region} country />}
      save={everywhere ? `Rename in ${regionWords(regions)}` : `Save in ${here}`}
      disabledReason={whyNot()}
      returnFocusTo={openerOf('name')}
    >
      <TextField
        {...form.field('name')}
        hint="Your PBX sends calls to it. Use letters, digits and dashes, or paste a whole Termination URI."
        required
        mono
        suffix={domainSuffix}
        initialFocus
        note={
          form.field('name').note ?? (
            <p role="status" className="type-small text-text-2">
              {to && standingWords(to, known)}
            </p>
          )
        }
      />
      {others && domainName !== null && (
        <SwitchField
          {...form.field('everywhere')}
          states={{
            on: `On: ${regionWords(renamedRegions(known, true))}, one after the other`,
            off: `Off: ${here} only`,
          }}
          hint="The trunk stays one trunk only if all its instances have the same name."
        />
      )}
      {renaming && (routeLoading ? <p className="text-text-2">Loading the route of {to && namePart(to)}…</p> : null)}
      {renaming && !routeLoading && <RenamingNotes said={renamingWords(renaming, to)} />}
    </FormDialog>
  )

  function whyNot(): string | undefined {
    if (form.failure !== null) return undefined
    if (to !== null && routeLoading) return 'The route of the new name is still loading'
    return everywhere && to === null && typedName(typed, null) !== null
      ? 'The instance already has this name'
      : undefined
  }
}
