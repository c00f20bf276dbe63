import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { tabBarClass, tabClass } from '../../ui/tabs-class.ts'
import type { AccountLists } from '../../account/use-account-lists.ts'
import { trunkTabs, trunkTabTitles } from '../../paths/trunk-tab.ts'

type Props = {
  readonly trunk: Trunk
  readonly region: RegionCode
  readonly lists: AccountLists
}

export function TrunkTabs({ trunk, region, lists }: Props) {
  const instance = trunk.instances[region]
  // Shows no count, rather than 0, for a list that has not loaded.
  const listRead = lists.numberRegionsRead.includes(region)
  const associated = instance && listRead ? (lists.numbersOfInstance.get(instance.sid)?.length ?? 0) : null
  return (
    <nav aria-label="Trunk sections" className={tabBarClass}>
      {trunkTabs.map((name) => (
        <Link
          key={name}
          to={paths.trunkTab}
          params={{ trunk: trunk.key, region, tab: name }}
          activeOptions={{ includeSearch: false }}
          className={tabClass}
        >
          {trunkTabTitles[name]}
          {name === 'numbers' && associated !== null && (
            <span className="type-mono-fine text-text-3">{associated}</span>
          )}
        </Link>
      ))}
    </nav>
  )
}
