import { useQueryClient } from '@tanstack/react-query'
import { type DomainName, namePart } from '../../../domain/base/domain-name.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { countOf } from '../../../forms/item-run.ts'
import { ItemRunDialog } from '../../../forms/item-run-dialog.tsx'
import { useItemRun } from '../../../forms/use-item-run.ts'
import { routeQueries } from '../../../account/route-queries.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { Button } from '../../../ui/button.tsx'
import { RegionChip } from '../../../ui/region-chip.tsx'
import { showInstance } from '../show-instance.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import { renameInstance } from './rename-instance.ts'

/** What the form decided; it does not change during the run. */
export type RenamePlan = {
  readonly from: DomainName | null
  readonly to: DomainName
  /** In the order of renaming. */
  readonly instances: readonly TrunkInstance[]
  /** The first instance with the name decides its route, so the others wait for it. */
  readonly firstDecides: boolean
}

type Props = {
  readonly plan: RenamePlan
  /** Returns to the form, while no Region has the name yet. */
  readonly onBack: () => void
  /** Receives the Regions that have the name now. */
  readonly onClose: (renamed: readonly RegionCode[]) => void
}

/** Renames the trunk in each Region, with a result and a retry for each. */
export function RenameRun({ plan, onBack, onClose }: Props) {
  const { from, to, instances, firstDecides } = plan
  const client = useQueryClient()
  const regions = counted(instances.length, 'Region')
  const run = useItemRun({
    items: instances.map((instance, index) => ({
      key: instance.region,
      needs: index > 0 && firstDecides ? instances.slice(0, 1).map(({ region }) => region) : [],
      what: `Renaming in ${regionLabel(instance.region)}`,
      label: <RegionChip region={instance.region} country />,
      write: () =>
        renameInstance(instance, { from, to }, (news) => showInstance(client, instance.region, instance.sid, news)),
    })),
    parallel: 1,
    invalidates: [
      ...instances.map(({ region }) => trunkQueries.list(region).queryKey),
      routeQueries.termination(to).queryKey,
    ],
    progress: (applied) => `${applied} of ${regions} renamed`,
  })
  const renamed = instances.flatMap(({ region }) => (run.states.get(region)?.kind === 'applied' ? region : []))
  // An unknown outcome may have set the name.
  const canGoBack = run.left > 0 && renamed.length === 0 && countOf(run.states, 'unknown') === 0
  return (
    <ItemRunDialog
      run={run}
      title={`Rename to ${namePart(to)}`}
      done={`Renamed to ${namePart(to)}`}
      actions={canGoBack && <Button onClick={onBack}>Change the name</Button>}
      onClose={() => onClose(renamed)}
    >
      {run.left > 0 && renamed.length > 0 && from !== null && (
        <p>
          Not every Region is renamed. Until then, {namePart(from)} and {namePart(to)} are two trunks.
        </p>
      )}
    </ItemRunDialog>
  )
}
