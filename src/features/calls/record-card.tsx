import { useQueries } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef } from 'react'
import { Link } from '@tanstack/react-router'
import { X } from 'lucide'
import { paths } from '../../paths/paths.ts'
import type { CallRecord } from '../../domain/account/call-record.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { regionCodes, regionLabel } from '../../domain/base/region.ts'
import { type CallSid, parseCallSid } from '../../domain/base/sid.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { announce } from '../../ui/announce.ts'
import { linkClass } from '../../ui/button-class.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { DefinitionList, DefinitionRow } from '../../ui/definition-list.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Note } from '../../ui/note.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { trunkOf } from './call-filter.ts'
import { callQueries } from './call-queries.ts'
import { NumberCalled } from './number-called.tsx'
import { directionText, durationText, statusText } from './record-text.ts'
import { partyText } from '../../domain/base/e164.ts'

type Props = {
  /** From the page's URL, so it can be anything. */
  readonly text: string
  readonly now: Instant
  readonly trunks: readonly Trunk[]
  readonly onClose: () => void
}

/** Searches every Region: a SID of one Region returns 404 in the others. */
export function RecordCard({ text, now, trunks, onClose }: Props) {
  const sid = parseCallSid(text.trim())
  const title = useRef<HTMLSpanElement>(null)
  return (
    <Card label="Call record">
      <CardHeader
        title={
          <span ref={title} tabIndex={-1} className="rounded-sm">
            Call record
          </span>
        }
        actions={<IconButton icon={X} label="Close the record" onClick={onClose} />}
      />
      {sid ? (
        <FoundRecord sid={sid} now={now} trunks={trunks} title={title} />
      ) : (
        <Note lead="Not a call SID.">A call SID is CA followed by 32 hexadecimal digits.</Note>
      )}
    </Card>
  )
}

type FoundProps = {
  readonly sid: CallSid
  readonly now: Instant
  readonly trunks: readonly Trunk[]
  readonly title: RefObject<HTMLElement | null>
}

function FoundRecord({ sid, now, trunks, title }: FoundProps) {
  const answers = useQueries({ queries: regionCodes.map((region) => callQueries.one(region, sid)) })
  const call = answers.find(({ data }) => data)?.data ?? undefined
  useFound(call, title)
  if (call) return <Record call={call} now={now} trunk={trunkOf(call, trunks)} />
  if (answers.some(({ isPending, fetchStatus }) => isPending && fetchStatus === 'fetching')) {
    return <p className="px-4 py-3 text-text-3">Searching all Regions…</p>
  }
  const without = regionCodes.filter((_, index) => answers[index]?.data === null)
  return (
    <div className="grid gap-2 px-4 py-3" role="alert">
      {without.length > 0 && (
        <p>
          {without.length === regionCodes.length
            ? 'No Region has this record. Refused calls leave none, nor do calls to a number that is not connected.'
            : `Not in ${without.map(regionLabel).join(' or ')}. The rest could not be searched.`}
        </p>
      )}
      {answers.flatMap((answer, index) => {
        const region = regionCodes[index]
        return answer.error && region
          ? [
              <ApiErrorPanel
                key={region}
                error={answer.error}
                what="Loading the call"
                onRetry={() => void answer.refetch()}
                retrying={answer.isFetching}
              />,
            ]
          : []
      })}
    </div>
  )
}

/** Announces the record, and focuses it if the operator followed a link to it. */
function useFound(call: CallRecord | undefined, title: RefObject<HTMLElement | null>): void {
  const sid = call?.sid
  const region = call?.region

  // Outside React: focus, and the live region of screen readers.
  useEffect(() => {
    if (sid === undefined || region === undefined) return
    announce(`Call record: stored in ${regionLabel(region)}`)
    if (document.activeElement?.matches('#main li a')) title.current?.focus()
  }, [sid, region, title])
}

type RecordProps = { readonly call: CallRecord; readonly now: Instant; readonly trunk: Trunk | undefined }

function Record({ call, now, trunk }: RecordProps) {
  return (
    <DefinitionList>
      <DefinitionRow term="Call SID">
        <span className="flex items-center gap-1">
          <span className="type-mono-body">{call.sid}</span>
          <CopyButton text={call.sid} what="call SID" />
        </span>
      </DefinitionRow>
      <DefinitionRow term="Stored in">
        <span className="flex flex-wrap items-center gap-x-3">
          <RegionChip region={call.region} country />
          This Region processed the call. Its record stays here after a re-route.
        </span>
      </DefinitionRow>
      <DefinitionRow term="Direction">{directionText[call.direction]}</DefinitionRow>
      <DefinitionRow term="From">{partyText(call.from)}</DefinitionRow>
      <DefinitionRow term="To">{partyText(call.to)}</DefinitionRow>
      {call.numberSid !== null && (
        <DefinitionRow term="Number called">
          <NumberCalled sid={call.numberSid} />
        </DefinitionRow>
      )}
      <DefinitionRow term="Trunk">
        {trunk ? (
          <Link
            to={paths.trunkTab}
            params={{ trunk: trunk.key, region: call.region, tab: 'termination' }}
            className={linkClass}
          >
            {trunk.name}
          </Link>
        ) : (
          (call.trunkSid ?? <span className="text-text-3">None: a webhook answered</span>)
        )}
      </DefinitionRow>
      <DefinitionRow term="Edge">
        <span className="text-text-3">Not recorded: Twilio’s call records do not name the edge.</span>
      </DefinitionRow>
      <DefinitionRow term="Started">
        <TimeAgo at={call.startTime} now={now} />
      </DefinitionRow>
      <DefinitionRow term="Result">
        {statusText[call.status]}
        {call.seconds !== null && `, ${durationText(call.seconds)}`}
      </DefinitionRow>
    </DefinitionList>
  )
}
