import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { paths } from '../../../paths/paths.ts'
import type { TrunkFacts } from '../../../domain/account/facts.ts'
import type { RegionCode } from '../../../domain/base/region.ts'
import type { AccountLists } from '../../../account/account-lists-queries.ts'

const AssociationDialog = lazy(() =>
  import('./association-dialog.tsx').then((module) => ({ default: module.AssociationDialog })),
)

const page = getRouteApi(paths.trunkTab)

type Props = { readonly region: RegionCode; readonly facts: TrunkFacts; readonly lists: AccountLists }

/** The dialog while the address asks for it. It needs the account's numbers, and waits for them. */
export function AssociationSlot({ region, facts, lists }: Props) {
  const { numbers, number } = page.useSearch()
  const instance = facts.trunk.instances[region]
  if ((numbers !== 'associate' && numbers !== 'remove') || !instance || lists.pending) return null
  return (
    <Suspense>
      <AssociationDialog
        key={`${numbers} ${number} ${instance.sid}`}
        mode={numbers}
        first={number}
        region={region}
        instance={instance}
        facts={facts}
        lists={lists}
      />
    </Suspense>
  )
}
