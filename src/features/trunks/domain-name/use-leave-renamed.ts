import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../../paths/paths.ts'
import { type DomainName, namePart } from '../../../domain/base/domain-name.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'

/**
 * From the dialog to the page of the name that the instance has now; the rest of the address goes along. It is another
 * page: its heading has the focus, and is in view.
 */
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
