import { useSelector } from '@tanstack/react-store'
import { useState } from 'react'
import { instantOf } from '../../domain/base/instant.ts'
import { shortSid } from '../../domain/base/sid.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogButtons } from '../../ui/dialog-buttons.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { Status } from '../../ui/status.tsx'
import { clockText } from '../../domain/base/time-text.ts'
import { type LoggedRequest, loggedRequests } from './request-log.ts'
import { RequestDetail } from './request-detail.tsx'

export function RequestsDialog({ onClose }: { readonly onClose: () => void }) {
  const requests = useSelector(loggedRequests)
  const [opened, setOpened] = useState<number | null>(null)
  return (
    <Dialog
      open
      onClose={onClose}
      title="Last requests"
      description="The last 50 requests to the regional API, newest first. You can copy each as curl for “npm run api”."
      footer={
        <DialogButtons>
          <Button onClick={onClose} data-initial-focus>
            Close
          </Button>
        </DialogButtons>
      }
    >
      {requests.length === 0 && <p>The console has not sent a request yet.</p>}
      <ol className="grid min-w-0">
        {requests.map((request) => (
          <li key={request.id} className="min-w-0 border-b border-line">
            <button
              type="button"
              aria-expanded={opened === request.id}
              onClick={() => setOpened(opened === request.id ? null : request.id)}
              className="flex w-full min-w-0 flex-wrap items-center gap-x-2 py-1.5 text-left hover:bg-hover max-md:min-h-11"
            >
              <span className="type-code">{request.method}</span>
              <RegionChip region={request.region} />
              <span className="text-text-2">{request.product}</span>
              <span className="min-w-0 flex-1 truncate type-mono max-md:basis-full">{shortPath(request.path)}</span>
              <Outcome request={request} />
              <span className="type-mono-fine text-text-3">
                {request.tookMs} ms, {timeOf(request)}
              </span>
            </button>
            {opened === request.id && <RequestDetail request={request} />}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

/** Shortens SIDs, so that a row has room for the end of the path. */
const shortPath = (path: string): string =>
  path.replace(/^\/2010-04-01\/Accounts\/AC\w{32}/, '…').replaceAll(/[A-Z]{2}[0-9a-f]{32}/g, shortSid)

function timeOf({ at }: LoggedRequest): string {
  const instant = instantOf(at)
  return instant === undefined ? '' : clockText(instant)
}

function Outcome({ request: { status, fault } }: { readonly request: LoggedRequest }) {
  const words = `${status ?? 'no response'}${fault ? ', a fault' : ''}`
  return status !== null && status < 400 ? (
    <span className="type-code text-text-2">{words}</span>
  ) : (
    <Status tone="warn" small>
      {words}
    </Status>
  )
}
