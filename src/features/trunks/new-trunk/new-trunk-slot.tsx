import { useNavigate, useSearch } from '@tanstack/react-router'
import { paths } from '../../../paths/paths.ts'
import { parseRegionCode } from '../../../domain/base/region.ts'
import { groupTrunks } from '../../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import type { AccountLists } from '../../../account/use-account-lists.ts'
import { defaultTrunkTab } from '../../../paths/trunk-tab.ts'
import { NewTrunkDialog } from './new-trunk-dialog.tsx'

/** The dialog while the address asks for it: `?new=ie1`, or `?new=trunk` with no Region chosen yet. */
export function NewTrunkSlot({ lists }: { readonly lists: AccountLists }) {
  const { new: text } = useSearch({ from: paths.trunks })
  const navigate = useNavigate({ from: paths.trunks })
  if (text === undefined || lists.pending) return null
  const close = () =>
    void navigate({ search: ({ new: _gone, ...search }) => search, replace: true, resetScroll: false })
  const lead = (instance: TrunkInstance) => {
    const [made] = groupTrunks([instance])
    if (made === undefined) return close()
    return void navigate({
      to: paths.trunkTab,
      params: { trunk: made.key, region: instance.region, tab: defaultTrunkTab },
      search: {},
      replace: true,
    })
  }
  return (
    <NewTrunkDialog
      key={text}
      region={parseRegionCode(text.toLowerCase())}
      lists={lists}
      onClose={close}
      onCreated={lead}
    />
  )
}
