import type { NumberFacts, TrunkFacts } from '../../../domain/account/facts.ts'
import { reachedIn } from '../../../domain/account/number-reach.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { useOpenDialog } from '../../../forms/use-url-dialog.ts'
import { Button } from '../../../ui/button.tsx'

type Props = { readonly region: RegionCode; readonly number: NumberFacts; readonly facts: TrunkFacts }

/** Associates a number that is routed here without this trunk, or removes one that is on it. */
export function AssociationButton({ region, number, facts }: Props) {
  const open = useOpenDialog()
  const instance = facts.trunk.instances[region]
  const reached = reachedIn(region, number)
  if (!instance || reached === undefined) return null
  const isOurs = reached.kind === 'trunk' && reached.trunkSid === instance.sid
  const mode = isOurs ? 'remove' : 'associate'
  return (
    <Button
      size="sm"
      variant={isOurs ? 'ghost' : 'default'}
      aria-label={`${isOurs ? 'Remove' : 'Associate'} ${number.number} in ${regionLabel(region)}`}
      onClick={() => open({ numbers: mode, number: number.number })}
    >
      {isOurs ? 'Remove' : 'Associate'}
    </Button>
  )
}
