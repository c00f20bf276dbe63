import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Undo2 } from 'lucide'
import { regionLabel } from '../../domain/base/region.ts'
import { activeRegion } from '../../domain/account/route.ts'
import { routeQueries } from '../../account/route-queries.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Icon } from '../../ui/icon.tsx'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import type { ChangeState } from '../../ledger/change-state.ts'
import { useTrunkOfChange } from './use-trunk-of-change.ts'
import { undoAddress } from './undo-address.ts'

type Props = { readonly change: ChangeRecord; readonly state: ChangeState }

/** Opens the recorded inverse for review; renders nothing where there is nothing to undo. */
export function ChangeWayBack({ change, state }: Props) {
  const found = useTrunkOfChange(change)
  const route = useQuery(routeQueries.beforeWrite(change.subject, change.to))
  if (state.kind === 'writing' || state.kind === 'failed') return null
  const from = regionLabel(change.from)
  if (route.data && activeRegion(route.data) === change.from) {
    return <p className="text-text-2">{from} is active: nothing to undo.</p>
  }
  if (found.kind === 'reading') return <p className="text-text-2">Looking for its trunk…</p>
  if (found.kind === 'none') {
    const subject = change.subject.leg === 'termination' ? 'URI' : 'number'
    return (
      <p className="max-w-80 text-text-2">
        {found.allRead
          ? `It cannot be undone here: no trunk has this ${subject} any more.`
          : 'Its trunk was not found: not every Region’s lists could be loaded.'}
      </p>
    )
  }
  return (
    <Link {...undoAddress([change], change.from, found.trunk.key)} className={buttonClass()}>
      <Icon of={Undo2} size={14} />
      Return to {from}…
    </Link>
  )
}
