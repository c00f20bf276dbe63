import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../paths/paths.ts'
import type { DrawnCall } from '../calls/simulated-calls.ts'
import { parseLeg } from '../../domain/account/route.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { useExtras } from '../../ui/extras.ts'
import { TrunkCallPath } from './trunk-call-path.tsx'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const route = getRouteApi(paths.trunkTab)

const LastCalls = lazyPart(async () => (await import('../calls/last-calls.tsx')).LastCalls, {
  meanwhile: <div className="h-47" />,
})

type Props = { readonly region: RegionCode; readonly tab: TrunkTab; readonly reading: TrunkReading }

/** Where calls go: by routes, for one test call, and by the last call records. */
export function TrunkCalls({ region, tab, reading }: Props) {
  const { call } = route.useSearch()
  const [drawn, setDrawn] = useState<DrawnCall | null>(null)
  const { TestCallPanel } = useExtras()
  const leg = parseLeg(call)
  return (
    <>
      {leg && TestCallPanel && <TestCallPanel leg={leg} reading={reading} onShow={setDrawn} />}
      <TrunkCallPath region={region} tab={tab} reading={reading} drawn={leg === null ? null : drawn} />
      <LastCalls trunk={reading.facts.trunk} />
    </>
  )
}
