import { Link } from '@tanstack/react-router'
import { paths } from '../../../paths/paths.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../../domain/base/region.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import { LaneGlyph } from '../../../ui/lane-glyph.tsx'
import { RegionChip } from '../../../ui/region-chip.tsx'
import { regionScope } from '../../../ui/region-scope.ts'
import { laneCellClass } from '../../../ui/table-class.ts'
import { defaultTrunkTab } from '../../../paths/trunk-tab.ts'
import { LaneLegs } from './lane-legs.tsx'
import type { LaneView } from './lane-view.ts'

type Props = { readonly trunk: Trunk; readonly region: RegionCode; readonly view: LaneView }

/** It has no left border, because the sticky column before it has its own. */
const [firstRegion] = regionCodes

/** One Region's instance, or that there is none; links to that Region's page. */
export function LaneCell({ trunk, region, view }: Props) {
  // On a phone each lane is a line, and Regions without an instance share one.
  const none = view.kind === 'plain' && view.glyph === 'none'
  return (
    <td
      {...regionScope(region)}
      className={`${laneCellClass} max-md:flex max-md:h-auto max-md:items-center max-md:gap-2 max-md:border-0 max-md:px-0 max-md:py-0.5 ${none ? '' : 'max-md:basis-full'} ${region === firstRegion ? 'border-l-0' : ''}`}
    >
      <span aria-hidden className="flex-none md:hidden">
        <RegionChip region={region} />
      </span>
      <Link
        to={paths.trunkTab}
        params={{ trunk: trunk.key, region, tab: defaultTrunkTab }}
        className="block min-w-0 rounded-sm -outline-offset-2 max-md:flex-1"
      >
        <span className="sr-only">
          {trunk.name}, {regionLabel(region)}:{' '}
        </span>
        {view.kind === 'legs' ? <LaneLegs view={view} /> : <PlainLane view={view} />}
      </Link>
    </td>
  )
}

function PlainLane({ view }: { readonly view: Extract<LaneView, { kind: 'plain' }> }) {
  const quiet = view.glyph === 'none' || view.glyph === null
  return (
    <span
      className={`flex h-10 flex-col justify-center pr-2 pl-3.25 ${view.glyph === 'none' ? 'max-md:h-11 max-md:pl-0' : ''}`}
    >
      <span className={`flex items-center gap-1.5 leading-4.5 ${quiet ? 'text-text-3' : 'text-text-2'}`}>
        {view.glyph && <LaneGlyph lane={view.glyph} />}
        {view.title}
      </span>
      {view.note !== null && <span className="sr-only">, </span>}
      {view.note !== null && (
        <span title={view.note} className="block truncate type-fine text-text-3">
          {view.note}
        </span>
      )}
    </span>
  )
}
