import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { paths } from '../../paths/paths.ts'
import type { DrawnCall } from '../calls/test-call-panel.tsx'
import { parseLeg } from '../../domain/account/route.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { TrunkCallPath } from './trunk-call-path.tsx'
import type { TrunkReading } from '../../account/trunk-facts-queries.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'

const route = getRouteApi(paths.trunkTab)

const TestCallPanel = lazy(() =>
  import('../calls/test-call-panel.tsx').then((module) => ({ default: module.TestCallPanel })),
)
const LastCalls = lazy(() => import('../calls/last-calls.tsx').then((module) => ({ default: module.LastCalls })))

type Props = { readonly region: RegionCode; readonly tab: TrunkTab; readonly reading: TrunkReading }

/** Where calls go: by the routes, for one test call, and by the records of the last ones. */
export function TrunkCalls({ region, tab, reading }: Props) {
  const { call } = route.useSearch()
  const [drawn, setDrawn] = useState<DrawnCall | null>(null)
  const leg = parseLeg(call)
  return (
    <>
      {leg && (
        <Suspense>
          <TestCallPanel leg={leg} reading={reading} onShow={setDrawn} />
        </Suspense>
      )}
      <TrunkCallPath region={region} tab={tab} reading={reading} drawn={leg === null ? null : drawn} />
      <Suspense fallback={<div className="h-47" />}>
        <LastCalls trunk={reading.facts.trunk} />
      </Suspense>
    </>
  )
}
