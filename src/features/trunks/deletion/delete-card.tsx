import { useSearch } from '@tanstack/react-router'
import { paths } from '../../../paths/paths.ts'
import type { Instant } from '../../../domain/base/instant.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { useOpenDialog } from '../../../forms/use-url-dialog.ts'
import { Card, CardHeader } from '../../../ui/card.tsx'
import { lazyDialog, usePreload } from '../../../ui/lazy-part.tsx'
import { ReasonedButton } from '../../../ui/reasoned-button.tsx'
import { RegionChip } from '../../../ui/region-chip.tsx'

const DeleteDialog = lazyDialog(async () => (await import('./delete-dialog.tsx')).DeleteDialog)

type Props = {
  readonly instance: TrunkInstance
  readonly trunk: Trunk
  readonly now: Instant
  /** The tab has unsaved input, which would be lost with the instance. */
  readonly unsaved: boolean
}

/** The button that deletes the instance, and the dialog that the address asks for: `?do=delete`. */
export function DeleteCard({ instance, trunk, now, unsaved }: Props) {
  const open = useOpenDialog()
  const { do: asked } = useSearch({ from: paths.trunkTab })
  const here = regionLabel(instance.region)
  usePreload(DeleteDialog)

  return (
    <Card label="Delete this instance">
      <CardHeader title="Delete this instance" beside={<RegionChip region={instance.region} />} />
      <div className="flex items-center gap-4 px-4 py-3 max-md:flex-col max-md:items-stretch max-md:px-3">
        <p className="min-w-0 flex-1 text-text-2">
          In {here} only. Numbers, lists, call records and the other Regions’ instances stay. You see the effect on
          calls before anything is deleted.
        </p>
        <ReasonedButton
          disabledReason={unsaved ? 'Save or discard the changes on this tab first' : undefined}
          onClick={() => open({ do: 'delete' })}
        >
          Delete in {here}…
        </ReasonedButton>
      </div>
      {asked === 'delete' && <DeleteDialog instance={instance} trunk={trunk} now={now} />}
    </Card>
  )
}
