import { useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide'
import { implicitRegion, regionLabel } from '../../domain/base/region.ts'
import { activeRegion, type Route, type RouteSubject } from '../../domain/account/route.ts'
import { routeQueries } from '../../account/route-queries.ts'
import { Button } from '../../ui/button.tsx'
import { CodedText } from '../../ui/coded-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ChangeLink } from '../../shared/change-link.tsx'
import { useChangeRecords } from '../../ledger/use-change-records.ts'
import { failureText } from './change-text.ts'
import { dismissChange, useIsDismissed } from './dismissed-changes.ts'
import { failedChange } from './failed-change.ts'

type Props = { readonly subject: RouteSubject; readonly route: Route }

/** Says that the last re-route failed and what is active, until it is dismissed or the route is written again. */
export function FailedChangeNote({ subject, route }: Props) {
  const { dataUpdatedAt: readAt } = useQuery({ ...routeQueries.beforeWrite(subject, implicitRegion), enabled: false })
  const failed = failedChange(useChangeRecords(), subject, route)
  const dismissed = useIsDismissed(failed?.id)
  if (failed === undefined || dismissed) return null
  const readSince = readAt > 0 && readAt >= (failed.localAt ?? 0)
  const why = failureText(failed)
  const isLost = failed.result === 'unknown'
  const lead = isLost
    ? `The answer to the last re-route to ${regionLabel(failed.to)} was lost`
    : `Last re-route to ${regionLabel(failed.to)} failed`
  return (
    <div
      className={`flex items-start gap-2 rounded-control border ${isLost ? 'border-warn-edge bg-warn-tint' : 'border-bad-edge bg-bad-tint'} py-1.5 pr-1.5 pl-3 type-small text-text-2 max-md:flex-wrap`}
    >
      <span className={`mt-1 ${isLost ? 'text-warn-ink' : 'text-bad-ink'}`}>
        <Icon of={TriangleAlert} size={14} />
      </span>
      <p className="min-w-0 flex-1 py-0.5 wrap-anywhere">
        <strong className="font-semibold text-text">
          <CodedText>
            {lead}
            {why === undefined ? '.' : `: ${why.replace(/\.$/, '')}.`}
          </CodedText>
        </strong>{' '}
        {readSince
          ? `The route was read back: active in ${regionLabel(activeRegion(route))}.`
          : 'The route has not loaded since.'}{' '}
        <ChangeLink id={failed.id}>See the change</ChangeLink>
      </p>
      <Button size="sm" variant="ghost" onClick={() => dismissChange(failed.id)}>
        Dismiss
      </Button>
    </div>
  )
}
