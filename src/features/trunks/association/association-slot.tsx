import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../../../paths/paths.ts'
import type { TrunkFacts } from '../../../domain/account/facts.ts'
import type { RegionCode } from '../../../domain/base/region.ts'
import type { AccountLists } from '../../../account/account-lists-queries.ts'
import { lazyPart } from '../../../ui/lazy-part.tsx'

const AssociationDialog = lazyPart(() => import('./association-dialog.tsx'), 'AssociationDialog')

const page = getRouteApi(paths.trunkTab)

type Props = { readonly region: RegionCode; readonly facts: TrunkFacts; readonly lists: AccountLists }

/** The dialog while the address asks for it. It needs the account's numbers, and waits for them. */
export function AssociationSlot({ region, facts, lists }: Props) {
  const { numbers, number } = page.useSearch()
  const instance = facts.trunk.instances[region]
  if ((numbers !== 'associate' && numbers !== 'remove') || !instance || lists.pending) return null
  return (
    <AssociationDialog
      key={`${numbers} ${number} ${instance.sid}`}
      mode={numbers}
      first={number}
      region={region}
      instance={instance}
      facts={facts}
      lists={lists}
    />
  )
}
