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
import {
  domainOf,
  nameOutcome,
  newTrunkFields,
  newTrunkSettings,
  type NewTrunkValues,
  placeNewTrunkRefusal,
} from './new-trunk-form.ts'

type Props = {
  /** From the address; undefined until one is chosen. */
  readonly region: RegionCode | undefined
  /** Creates another instance of this trunk, with Region and name given. */
  readonly of?: Trunk
  readonly lists: AccountLists
}

const options = regionCodes.map((code) => ({ value: code, label: <RegionChip region={code} country /> }))

/** Creates an instance in one Region, and opens the page of a new trunk. Needs the account's lists. */
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
      if (target === undefined) throw new Error('The new trunk has no Region')
      const known = instances.filter((instance) => instance.region === target)
      const write = await createTrunk(target, newTrunkSettings(values), known)
      const domain = domainOf(values)
      // 21248: another account has the name, or it is reserved.
      if (write.kind === 'refused' && domain && write.error.code === 21248) setRefused([...refused, domain])
      return mapWrite(write, (instance) => {
        created.current = instance
        addInstance(client, instance)
      })
    },
    placeRefusal: placeNewTrunkRefusal,
    invalidates: regionCodes.map((code) => trunkQueries.list(code).queryKey),
    what: 'Creating the trunk',
    savedSentence: 'Trunk created',
    ...(of === undefined && { onSaved: openPage }),
  })
  const target = parseRegionCode(form.values.region)
  const typedDomain = domainOf(form.values)
  return (
    <FormDialog
      form={form}
      title={of ? 'Create an instance' : 'New trunk'}
      description={
        of && region ? (
          <SubjectInRegion region={region}>{of.name}</SubjectInRegion>
        ) : (
          'A trunk is created in one Region and stays there.'
        )
      }
      save={target === undefined ? 'Create' : `Create in ${regionLabel(target)}`}
      limit={roomLeft('trunks', instances.length) === 0 ? limitWords('trunks') : undefined}
    >
      {!of && (
        <RadioField {...form.field('region')} options={options} {...(!region && { initialFocus: true as const })} />
      )}
      <TextField
        {...form.field('name')}
        hint={
          of
            ? 'This name makes it an instance of the same trunk.'
            : 'Your PBX sends calls to it. The same name in another Region is the same trunk. May be empty.'
        }
        mono
        suffix={domainSuffix}
        readOnly={of !== undefined}
        note={
          <div className="grid gap-1 type-small text-text-2">
            {typedDomain && <p className="type-mono-body wrap-anywhere text-text">sip:{typedDomain}</p>}
            {form.field('name').problem === null &&
              nameOutcome(form.values, account).map((sentence) => <p key={sentence}>{sentence}</p>)}
          </div>
        }
        {...(of === undefined && region && { initialFocus: true as const })}
      />
      <TextField
        {...form.field('friendlyName')}
        hint="A label; calls do not use it. If empty, the console shows the name part of the Termination URI."
        {...(of && { initialFocus: true as const })}
      />
    </FormDialog>
  )

  function openPage(): void {
    if (created.current === null) throw new Error('The new trunk has no instance')
    const { region: createdIn, sid, domainName } = created.current
    const params = { trunk: domainName === null ? sid : namePart(domainName), region: createdIn, tab: defaultTrunkTab }
    void navigate({ to: paths.trunkTab, params, search: {}, replace: true })
  }
}
