import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { opensDialog } from '../../forms/use-url-dialog.ts'
import { buttonClass } from '../../ui/button-class.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'

type Props = { readonly region: RegionCode; readonly tab: TrunkTab; readonly trunk: Trunk }

/** Below an instance: links that copy what it lacks from another Region. */
export function CopyMissing({ region, tab, trunk }: Props) {
  const others = regionCodes.filter((code) => code !== region && trunk.instances[code])
  if (!trunk.instances[region] || trunk.domainName === null || others.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-2 type-small text-text-2">
      <span>Nothing is kept in sync between Regions.</span>
      {others.map((code) => (
        <Link
          key={code}
          to={paths.trunkTab}
          params={{ trunk: trunk.key, region, tab }}
          {...opensDialog({ copy: code })}
          className={buttonClass({ size: 'sm' })}
        >
          Copy what is missing from {regionLabel(code)}
        </Link>
      ))}
    </div>
  )
}
