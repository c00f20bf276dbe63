import type { Trunk } from '../../domain/account/trunk.ts'
import { numbersOfTrunk } from '../../account/account-lists.ts'
import { useAccountLists } from '../../account/use-account-lists.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'

/** The trunk whose page can review the change again: the one it was made on, if that still fits. */
export type TrunkOfChange =
  | { readonly kind: 'found'; readonly trunk: Trunk }
  | { readonly kind: 'reading' }
  | { readonly kind: 'none'; readonly allRead: boolean }

export function useTrunkOfChange({ subject, trunk: made }: ChangeRecord): TrunkOfChange {
  const lists = useAccountLists()
  const fits = lists.trunks.filter((trunk) =>
    subject.leg === 'termination'
      ? trunk.domainName === subject.domainName
      : numbersOfTrunk(trunk, lists).has(subject.number),
  )
  const trunk = fits.find(({ key }) => key === made?.key) ?? fits[0]
  if (trunk) return { kind: 'found', trunk }
  return lists.pending ? { kind: 'reading' } : { kind: 'none', allRead: lists.failures.length === 0 }
}
