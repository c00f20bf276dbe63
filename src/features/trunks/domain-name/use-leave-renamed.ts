import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../../paths/paths.ts'
import { type DomainName, namePart } from '../../../domain/base/domain-name.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'

/** Goes to the page of the instance's new name, keeping the rest of the address. As a new page, it focuses its heading. */
export function useLeaveRenamed({ region, sid }: TrunkInstance): (domainName: DomainName | null) => void {
  const navigate = useNavigate()
  return (domainName) =>
    void navigate({
      to: paths.trunkTab,
      params: { trunk: domainName === null ? sid : namePart(domainName), region, tab: 'termination' },
      search: (search) => ({ ...search, do: undefined }),
      replace: true,
    })
}
