import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { regionCodes } from '../../domain/base/region.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import type { AccessListKind } from '../../account/access-list-kind.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'

export function AccessRegionSwitcher({ kind }: { readonly kind: AccessListKind }) {
  const lists = useQueries({ queries: regionCodes.map((region) => accessListQueries.lists(region, kind)) })
  return (
    <nav
      aria-label="Region of these lists"
      className="grid flex-none grid-cols-[repeat(3,144px)] overflow-hidden rounded-card border border-line-strong max-[1000px]:grid-cols-3"
    >
      {regionCodes.map((code, at) => (
        <Link
          key={code}
          to={paths.accessLists}
          params={{ region: code, kind }}
          data-region={code}
          activeOptions={{ includeSearch: false }}
          className="relative block min-w-0 border-l border-line bg-surface px-3 py-2 type-small text-text-2 -outline-offset-2 first:border-l-0 hover:bg-hover aria-[current=page]:bg-r-tint aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-0 aria-[current=page]:after:bottom-0 aria-[current=page]:after:h-0.75 aria-[current=page]:after:bg-r-fill max-md:px-2 max-md:pb-2.5 max-md:text-[11.5px]"
        >
          <span className="mb-1 block">
            <RegionChip region={code} country shortOnPhone />
          </span>
          <span className="block">{countText(lists[at])}</span>
        </Link>
      ))}
    </nav>
  )
}

function countText(list: { readonly data?: readonly unknown[] | undefined; readonly error: unknown } | undefined) {
  if (list?.data === undefined) return list?.error ? 'Not loaded' : 'Loading…'
  return list.data.length === 1 ? '1 list' : `${list.data.length} lists`
}
