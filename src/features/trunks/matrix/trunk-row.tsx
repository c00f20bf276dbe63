import { Link } from '@tanstack/react-router'
import { paths } from '../../../paths/paths.ts'
import { regionCodes } from '../../../domain/base/region.ts'
import { cellClass, rowClass } from '../../../ui/table-class.ts'
import { UriText } from '../../../ui/uri-text.tsx'
import { defaultTrunkTab } from '../../../paths/trunk-tab.ts'
import { FindingsCell } from './findings-cell.tsx'
import { LaneCell } from './lane-cell.tsx'
import { NumbersCell } from './numbers-cell.tsx'
import type { TrunkRowModel } from './trunk-row-model.ts'

type Props = {
  readonly row: TrunkRowModel
  readonly rowRef: (row: HTMLElement | null) => (() => void) | undefined
  readonly onReadAll: (keys: readonly string[]) => void
}

/** A line of the table; on a phone a block of lines, one for each Region. */
export function TrunkRow({ row, rowRef, onReadAll }: Props) {
  return (
    <tr
      ref={rowRef}
      data-row={row.trunk.key}
      className={`${rowClass} max-md:flex max-md:flex-wrap max-md:gap-x-4 max-md:border-b max-md:border-line max-md:px-3 max-md:py-2`}
    >
      <TrunkCell row={row} />
      {regionCodes.map((region) => (
        <LaneCell key={region} trunk={row.trunk} region={region} view={row.lanes[region]} />
      ))}
      <NumbersCell row={row} onReadAll={onReadAll} />
      <FindingsCell row={row} />
    </tr>
  )
}

function TrunkCell({ row: { trunk, home } }: { readonly row: TrunkRowModel }) {
  return (
    <th
      scope="row"
      className={`${cellClass} sticky left-0 z-2 h-12 border-r text-left font-normal max-md:static max-md:-order-2 max-md:block max-md:h-auto max-md:basis-full max-md:border-0 max-md:px-0 max-md:pb-1 max-md:first:static max-md:first:pl-0`}
    >
      <Link
        to={paths.trunkTab}
        params={{ trunk: trunk.key, region: home, tab: defaultTrunkTab }}
        className="block truncate leading-4.5 font-strong -outline-offset-2 max-md:text-[14px] max-md:leading-5"
      >
        {trunk.name}
      </Link>
      <span className="block leading-4 text-text-3 md:truncate">
        {trunk.domainName === null ? (
          <span className="type-fine">no Termination URI</span>
        ) : (
          <UriText uri={trunk.domainName} size="fine" />
        )}
      </span>
    </th>
  )
}
