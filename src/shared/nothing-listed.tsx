import type { IconNode } from 'lucide'
import type { ReactNode } from 'react'
import { regionCodes, type RegionCode } from '../domain/base/region.ts'
import { regionWords, upperFirst } from '../domain/verdict/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { useExtras } from '../ui/extras.ts'

type Props = {
  readonly what: 'trunks' | 'numbers'
  readonly icon: IconNode
  readonly regionsRead: readonly RegionCode[]
  /** Of an account that really has none. */
  readonly title: string
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** The account has none, or none in the Regions that answered. */
export function NothingListed({ what, icon, regionsRead, title, action, children }: Props) {
  const { OfEmptyAccount } = useExtras()
  if (regionsRead.length === 0) {
    return (
      <EmptyState title={`${upperFirst(what)} were not read`}>No Region answered. The reasons are above.</EmptyState>
    )
  }
  if (regionsRead.length < regionCodes.length) {
    return (
      <EmptyState icon={icon} title={`No ${what} in ${regionWords(regionsRead)}`}>
        The other Regions did not answer: there may be {what} there.
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={icon} title={title} action={action}>
      <p>{children}</p>
      {OfEmptyAccount && <OfEmptyAccount what={what} />}
    </EmptyState>
  )
}
