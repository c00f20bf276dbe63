import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { linkClass } from '../../ui/button-class.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { ListUse, ListUses } from '../../account/use-list-uses.ts'

type Props = { readonly region: RegionCode; readonly uses: ListUses; readonly listSid: string }

/** The trunks that have a list attached, and whether all trunks have loaded. */
export function UsedBy({ region, uses, listSid }: Props) {
  const known = uses.of(listSid)
  if (known.length > 0) {
    return (
      <>
        <TrunkLinks region={region} uses={known} />
        {!uses.complete && <span className="text-text-3"> and perhaps others: not all trunks have loaded</span>}
      </>
    )
  }
  if (uses.complete) return <span className="text-text-3">No trunk</span>
  if (uses.error) return <span className="text-text-3">Not known: not all trunks have loaded</span>
  return (
    <>
      <Skeleton width={120} />
      <span className="sr-only">Loading</span>
    </>
  )
}

export function TrunkLinks({ region, uses }: { readonly region: RegionCode; readonly uses: readonly ListUse[] }) {
  return (
    <ul className="inline">
      {uses.map(({ trunkKey, trunkName }, at) => (
        <li key={trunkKey} className="inline">
          {at > 0 && ', '}
          <Link to={paths.trunkTab} params={{ trunk: trunkKey, region, tab: 'termination' }} className={linkClass}>
            {trunkName}
          </Link>
        </li>
      ))}
    </ul>
  )
}
