import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { paths } from '../../../paths/paths.ts'
import type { TrunkFacts } from '../../../domain/account/facts.ts'
import type { RegionCode } from '../../../domain/base/region.ts'
import type { AccountLists } from '../../../account/use-account-lists.ts'
import type { AssociationMode } from '../../../account/candidates.ts'
import { lazyPart } from '../../../ui/lazy-part.ts'

const AssociationDialog = lazyPart(async () => (await import('./association-dialog.tsx')).AssociationDialog)

const page = getRouteApi(paths.trunkTab)

/** Opens the dialog: it is part of the address, `?numbers=associate`, with the number of a row. */
export function useOpenAssociation(): (mode: AssociationMode, number?: string) => void {
  const navigate = page.useNavigate()
  return (mode, number) =>
    void navigate({
      search: (search) => ({ ...search, numbers: mode, number }),
      resetScroll: false,
    })
}

type Props = { readonly region: RegionCode; readonly facts: TrunkFacts; readonly lists: AccountLists }

/** The dialog while the address asks for it. It needs the account's numbers, and waits for them. */
export function AssociationSlot({ region, facts, lists }: Props) {
  const { numbers, number } = page.useSearch()
  const navigate = page.useNavigate()
  const instance = facts.trunk.instances[region]
  const close = () =>
    void navigate({
      search: (search) => ({ ...search, numbers: undefined, number: undefined }),
      replace: true,
      resetScroll: false,
    })
  // A list that could not be loaded before is loaded again after the writes: their results stay on screen meanwhile.
  const [isReady, setReady] = useState(!lists.pending)
  if (!lists.pending && !isReady) setReady(true)
  if ((numbers !== 'associate' && numbers !== 'remove') || !instance || !isReady) return null
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
        onClose={close}
      />
    </Suspense>
  )
}
