import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import { type DomainName, namePart } from '../../../domain/base/domain-name.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { countOf } from '../../../forms/item-run.ts'
import { ItemStateText } from '../../../forms/item-state-text.tsx'
import { useItemRun } from '../../../forms/use-item-run.ts'
import { routeQueries } from '../../../account/route-queries.ts'
import { counted } from '../../../domain/verdict/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogButtons } from '../../../ui/dialog-buttons.tsx'
import { ReasonedButton } from '../../../ui/reasoned-button.tsx'
import { RegionChip } from '../../../ui/region-chip.tsx'
import { showInstance } from '../show-instance.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import { renameInstance } from './rename-instance.ts'

/** What was decided in the form: it does not change while it is carried out. */
export type RenamePlan = {
  readonly from: DomainName | null
  readonly to: DomainName
  /** In the order in which they are renamed. */
  readonly instances: readonly TrunkInstance[]
  /** The first to take the name decides its route: until it has, the others are held back. */
  readonly firstDecides: boolean
}

type Props = {
  readonly plan: RenamePlan
  /** Back to the form, while no Region has the name yet. */
  readonly onBack: () => void
  /** With the Regions that have the name now. */
  readonly onClose: (renamed: readonly RegionCode[]) => void
}

/** Renames the trunk in each Region, with a result for each; what failed can be run again. */
export function RenameRun({ plan, onBack, onClose }: Props) {
  const { from, to, instances } = plan
  const run = useRenameRun(plan)
  const { start } = run
  const stateOf = (region: RegionCode) => run.states.get(region) ?? { kind: 'waiting' }
  const renamed = instances.flatMap(({ region }) => (stateOf(region).kind === 'applied' ? region : []))
  const left = countOf(run, ['refused', 'not-applied', 'unknown', 'not-read', 'broken', 'held-back'])
  const isStuck = !run.running && left > 0
  // An unknown outcome may have taken the name.
  const canGoBack = isStuck && renamed.length === 0 && countOf(run, ['unknown']) === 0

  const begin = useEffectEvent(start)
  // Outside React: the API. Begun once; a second start of a run that is under way does nothing.
  useEffect(() => begin(), [])

  return (
    <Dialog
      open
      onClose={() => onClose(renamed)}
      dismissible={!run.running}
      title={`Rename to ${namePart(to)}`}
      footer={
        <DialogButtons>
          {canGoBack && <Button onClick={onBack}>Change the name</Button>}
          {isStuck && <Button onClick={start}>Retry in {counted(left, 'Region')}</Button>}
          <ReasonedButton
            data-initial-focus
            variant="primary"
            busy={run.running}
            disabledReason={run.running ? 'The instances are being renamed' : undefined}
            onClick={() => onClose(renamed)}
          >
            Close
          </ReasonedButton>
        </DialogButtons>
      }
    >
      <p className="font-strong">
        {renamed.length} of {counted(instances.length, 'Region')} renamed
        {isStuck &&
          renamed.length > 0 &&
          from !== null &&
          `: until the rest is, ${namePart(from)} and ${namePart(to)} are two trunks`}
      </p>
      <ul aria-label="Results" className="grid rounded-control border border-line">
        {instances.map(({ region }) => (
          <li
            key={region}
            className="grid min-h-10 items-center gap-x-3 border-b border-line px-3 py-1.5 last:border-b-0 md:grid-cols-[10rem_1fr]"
          >
            <RegionChip region={region} country />
            <ItemStateText
              state={stateOf(region)}
              done={`Renamed to ${namePart(to)}`}
              what={`Renaming in ${regionLabel(region)}`}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function useRenameRun({ from, to, instances, firstDecides }: RenamePlan) {
  const client = useQueryClient()
  const isDecided = useRef(!firstDecides)
  return useItemRun({
    items: instances.map((instance, index) => ({
      key: instance.region,
      run: async () => {
        if (index > 0 && !isDecided.current) return { kind: 'held-back' }
        return renameInstance(instance, { from, to }, async (news) => {
          isDecided.current ||= news.domainName === to
          await showInstance(client, instance.region, instance.sid, news)
        })
      },
    })),
    atOnce: 1,
    invalidates: [
      ...instances.map(({ region }) => trunkQueries.list(region).queryKey),
      routeQueries.termination(to).queryKey,
    ],
    endSentence: (applied) => `${applied} of ${counted(instances.length, 'Region')} renamed`,
  })
}
