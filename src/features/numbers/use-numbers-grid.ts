import { createAtom, useSelector } from '@tanstack/react-store'
import { useRef } from 'react'
import { useChangeRecords } from '../../ledger/use-change-records.ts'
import { isDismissed } from '../changes/dismissed-changes.ts'
import { failedChange } from '../changes/failed-change.ts'
import type { E164 } from '../../domain/base/e164.ts'
import type { Route } from '../../domain/account/route.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import type { AccountLists } from '../../account/use-account-lists.ts'
import type { Directory } from './directory-store.ts'
import type { TrunkNames } from './find-numbers.ts'
import type { NumberRow } from './number-row.ts'
import { piecesOf } from './row-window.ts'
import { useGridCursor } from './use-grid-cursor.ts'
import { useRoutesInSight } from './use-routes-in-sight.ts'
import { useRowWindow } from './use-row-window.ts'
import { useFailingTrunks } from './use-failing-trunks.ts'

/** Must match the row's classes: `h-10`, and on a phone `h-46`. */
const heights = { wide: 40, narrow: 184 }

const media = matchMedia('(width < 760px)')
const isNarrow = createAtom(media.matches)
media.addEventListener('change', () => isNarrow.set(media.matches))

export function useNumbersGrid(
  rows: readonly NumberRow[],
  { regionsRead }: Directory,
  lists: AccountLists,
  trunkNames: TrunkNames,
) {
  const bodyRef = useRef<HTMLTableSectionElement>(null)
  const narrow = useSelector(isNarrow)
  const rowHeight = heights[narrow ? 'narrow' : 'wide']
  const window = useRowWindow(bodyRef, rowHeight, rows.length)
  const cursor = useGridCursor(rows, bodyRef, rowHeight)
  const inSight = rows.slice(window.first, window.last)
  const routes = useRoutesInSight(inSight.map(({ number }) => number))
  const callsFail = useFailingTrunks(inSight, routes.routeOf, lists)
  const records = useChangeRecords()
  const failedOf = (number: E164, route: Route) => {
    const failed = failedChange(records, { leg: 'origination', number }, route)
    return failed && !isDismissed(failed.id) ? failed : undefined
  }
  const now = useServerNow(1_000)
  return {
    bodyRef,
    rowHeight,
    cursor,
    routes,
    pieces: piecesOf(window, rows.length, cursor.index),
    facts: { routeOf: routes.routeOf, regionsRead, trunkNames, callsFail, failedOf, now },
    // On a phone, the page scrolls the rows.
    scroller: narrow ? {} : { 'data-scrolls-rows': '' },
  }
}

export type NumbersGridState = ReturnType<typeof useNumbersGrid>
