import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { paths } from '../../../paths/paths.ts'
import { defaultTrunkTab } from '../../../paths/trunk-tab.ts'
import { limitWords, roomLeft } from '../../../domain/account/account-limits.ts'
import { type DomainName, domainSuffix, namePart } from '../../../domain/base/domain-name.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import { parseRegionCode, type RegionCode, regionCodes, regionLabel } from '../../../domain/base/region.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { FormDialog } from '../../../forms/form-dialog.tsx'
import { useForm } from '../../../forms/use-form.tsx'
import { mapWrite } from '../../../twilio/map-write.ts'
import { createTrunk } from '../../../twilio/trunk-writes.ts'
import { RadioField } from '../../../ui/radio-field.tsx'
import { RegionChip } from '../../../ui/region-chip.tsx'
import { SubjectInRegion } from '../../../ui/subject-in-region.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { AccountLists } from '../../../account/use-account-lists.ts'
import { addInstance } from '../show-instance.ts'
import { NameOutcome } from './name-outcome.tsx'
import {
  domainOf,
  isNameHeld,
  newTrunkFields,
  newTrunkSettings,
  type NewTrunkValues,
  placeNewTrunkRefusal,
} from './new-trunk-form.ts'

type Props = {
  /** As the address has it; undefined: none is chosen yet. */
  readonly region: RegionCode | undefined
  /** One more instance of this trunk: Region and name are given. */
  readonly of?: Trunk
  readonly lists: AccountLists
}

const options = regionCodes.map((code) => ({ value: code, label: <RegionChip region={code} country /> }))

/** Creates an instance in one Region, and leads to the page of a new trunk. It needs the account's lists. */
export function NewTrunkDialog({ region, of, lists }: Props) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const created = useRef<TrunkInstance>(null)
  const [refused, setRefused] = useState<readonly DomainName[]>([])
  const account = { trunks: lists.trunks, regionsRead: lists.regionsRead, refused }
  const instances = lists.trunks.flatMap((trunk) => Object.values(trunk.instances))
  const name = of?.domainName ? namePart(of.domainName) : ''
  const form = useForm<NewTrunkValues>({
    fields: newTrunkFields(account),
    saved: { region: region ?? '', name, friendlyName: of?.name ?? '' },
    draftKey: `new trunk ${region ?? ''} ${name}`,
    save: async (_changes, values) => {
      const target = parseRegionCode(values.region)
      if (target === undefined) throw new Error('A trunk was to be made in no Region')
      const known = instances.filter((instance) => instance.region === target)
      const write = await createTrunk(target, newTrunkSettings(values), known)
      const domain = domainOf(values)
      if (write.kind === 'refused' && domain && isNameHeld(write.error)) setRefused([...refused, domain])
      return mapWrite(write, (instance) => {
        created.current = instance
        addInstance(client, instance)
      })
    },
    placeRefusal: placeNewTrunkRefusal,
    invalidates: regionCodes.map((code) => trunkQueries.list(code).queryKey),
    what: 'Creating the trunk',
    savedSentence: 'Trunk created',
    ...(of === undefined && { onSaved: lead }),
  })
  const target = parseRegionCode(form.values.region)
  return (
    <FormDialog
      form={form}
      title={of ? 'Create an instance' : 'New trunk'}
      description={
        of && region ? (
          <SubjectInRegion region={region}>{of.name}</SubjectInRegion>
        ) : (
          'It is made in one Region, and stays there.'
        )
      }
      save={target === undefined ? 'Create' : `Create in ${regionLabel(target)}`}
      disabledReason={roomLeft('trunks', instances.length) === 0 ? limitWords('trunks') : undefined}
    >
      {!of && (
        <RadioField {...form.field('region')} options={options} {...(!region && { initialFocus: true as const })} />
      )}
      <TextField
        {...form.field('name')}
        hint={
          of
            ? 'The name makes it an instance of this trunk.'
            : 'Your PBX sends calls to it. The same name in another Region is the same trunk. Empty: none.'
        }
        mono
        suffix={domainSuffix}
        readOnly={of !== undefined}
        note={<NameOutcome values={form.values} account={account} problem={form.field('name').problem} />}
        {...(of === undefined && region && { initialFocus: true as const })}
      />
      <TextField
        {...form.field('friendlyName')}
        hint="For people only. Without one the console shows the name part of the Termination URI."
        {...(of && { initialFocus: true as const })}
      />
    </FormDialog>
  )

  function lead(): void {
    if (created.current === null) throw new Error('A trunk was made without an instance')
    const { region: madeIn, sid, domainName } = created.current
    const params = { trunk: domainName === null ? sid : namePart(domainName), region: madeIn, tab: defaultTrunkTab }
    void navigate({ to: paths.trunkTab, params, search: {}, replace: true })
  }
}
