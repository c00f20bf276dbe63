import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { linkClass } from '../../ui/button-class.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { CallColumns } from './call-columns.tsx'
import { fewCalls } from './call-filter.ts'
import { TrafficSlot } from './traffic-slot.tsx'
import { useRegionCalls } from './use-region-calls.ts'

const shown = 3

export function LastCalls({ trunk }: { readonly trunk: Trunk }) {
  const now = useServerNow(60_000)
  const lists = useRegionCalls(
    {},
    fewCalls,
    ({ region, trunkSid }) => trunkSid !== null && trunk.instances[region]?.sid === trunkSid,
  )
  const none = (region: RegionCode) => {
    if (!trunk.instances[region]) return 'No instance here, so no calls.'
    if (lists[region].more) return `None of the newest ${fewCalls} calls in ${regionLabel(region)} are on this trunk.`
    return `No calls yet. ${regionLabel(region)} call records appear only here.`
  }
  return (
    <>
      <Card label="Last calls">
        <CardHeader
          title="Last calls"
          beside={
            <span className="type-small text-text-2">
              Each call appears in the Region that processed and stored it.
            </span>
          }
          actions={
            <Link to={paths.calls} search={{ trunk: trunk.key }} className={linkClass}>
              All call records
            </Link>
          }
        />
        <CallColumns lists={lists} now={now} rows={shown} none={none} />
      </Card>
      <TrafficSlot trunk={trunk.key} />
    </>
  )
}
