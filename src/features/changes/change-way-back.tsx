import { Link } from '@tanstack/react-router'
import { Undo2 } from 'lucide'
import { regionLabel } from '../../domain/base/region.ts'
import { activeRegion } from '../../domain/account/route.ts'
import { useRouteOfChange } from './use-route-of-change.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Icon } from '../../ui/icon.tsx'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import type { ChangeState } from '../../ledger/change-state.ts'
import { useTrunkOfChange } from './use-trunk-of-change.ts'
import { undoAddress } from './undo-address.ts'

type Props = { readonly change: ChangeRecord; readonly state: ChangeState }

/** Opens the recorded inverse for review. Nothing where there is nothing to take back. */
export function ChangeWayBack({ change, state }: Props) {
  const found = useTrunkOfChange(change)
  const route = useRouteOfChange(change)
  if (state.kind === 'writing' || state.kind === 'failed') return null
  const from = regionLabel(change.from)
  if (route.data && activeRegion(route.data) === change.from) {
    return <p className="text-text-2">{from} is active: nothing to take back.</p>
  }
  switch (found.kind) {
    case 'reading':
      return <p className="text-text-2">Looking for its trunk…</p>
    case 'none':
      return (
        <p className="max-w-80 text-text-2">
          {found.allRead
            ? 'It cannot be taken back here: no trunk has it any more.'
            : 'Its trunk was not found: not every Region’s lists could be read.'}
        </p>
      )
    case 'found':
      return (
        <Link {...undoAddress([change], change.from, found.trunk.key)} className={buttonClass({ variant: 'primary' })}>
          <Icon of={Undo2} size={14} />
          {state.kind === 'propagating' ? `Undo: return to ${from}` : 'Restore this routing…'}
        </Link>
      )
  }
}
