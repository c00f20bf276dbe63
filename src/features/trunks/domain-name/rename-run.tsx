import { useQueryClient } from '@tanstack/react-query'
import { type DomainName, namePart } from '../../../domain/base/domain-name.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { countOf } from '../../../forms/item-run.ts'
import { ItemRunDialog } from '../../../forms/item-run-dialog.tsx'
import { useItemRun } from '../../../forms/use-item-run.ts'
import { routeQueries } from '../../../account/route-queries.ts'
import { counted } from '../../../domain/verdict/words.ts'
import { Button } from '../../../ui/button.tsx'
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
  // An unknown outcome may have taken the name.
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
          Not all are renamed: until the rest is, {namePart(from)} and {namePart(to)} are two trunks.
        </p>
      )}
    </ItemRunDialog>
  )
}
