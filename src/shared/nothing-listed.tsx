import type { IconNode } from 'lucide'
import type { ReactNode } from 'react'
import { regionCodes, type RegionCode } from '../domain/base/region.ts'
import { regionWords } from '../domain/base/sentence-text.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { useExtras } from '../ui/extras.ts'

type Props = {
  readonly what: 'trunks' | 'numbers'
  readonly icon: IconNode
  readonly regionsRead: readonly RegionCode[]
  /** For an account that has none in any Region. */
  readonly title: string
  readonly action?: ReactNode
  readonly children: ReactNode
}

export function NothingListed({ what, icon, regionsRead, title, action, children }: Props) {
  const { OfEmptyAccount } = useExtras()
  if (regionsRead.length === 0) {
    return <EmptyState title={`Could not load ${what}`}>No Region answered. See the reasons above.</EmptyState>
  }
  if (regionsRead.length < regionCodes.length) {
    return (
      <EmptyState icon={icon} title={`No ${what} in ${regionWords(regionsRead)}`}>
        The other Regions did not answer and may have {what}.
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
