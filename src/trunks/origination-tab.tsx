import { useId } from 'react'
import { edgeCity } from '../domain/edge.ts'
import { type OriginationStep, orderOfUse } from '../domain/origination-order.ts'
import { parseSipUrl } from '../domain/origination-url.ts'
import { originationSplit } from '../domain/origination-split.ts'
import { regionCodes } from '../domain/region.ts'
import type { TrunkInstance } from '../domain/trunk-instance.ts'
import { Card, CardFooter, CardHeader } from '../ui/card.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Note } from '../ui/note.tsx'
import { RegionChip } from '../ui/region-chip.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Table } from '../ui/table.tsx'
import { cardCellClass, cardHeadCellClass } from '../ui/table-class.ts'
import { SipUrlText } from './sip-url-text.tsx'
import { stackedCellClass, stackedHeadClass, stackedRowClass, stackedTableClass } from './stacked-class.ts'
import type { TrunkReading } from './trunk-facts-queries.ts'

type Props = { readonly instance: TrunkInstance; readonly reading: TrunkReading }

/** Where calls to the numbers leave Twilio for the PBX, in the order in which Twilio tries. */
export function OriginationTab({ instance, reading }: Props) {
  const { region } = instance
  const urls = reading.facts.parts[region]?.originationUrls
  const titleId = useId()
  return (
    <Card labelledBy={titleId}>
      <CardHeader title="Origination URIs" titleId={titleId} beside={<RegionChip region={region} />} />
      <Note
        lead={
          <>
            <span className="type-mono font-semibold">edge=</span> is where calls leave. It does not choose the Region:
          </>
        }
      >
        the number's route does. <WhereNumbersGo instance={instance} reading={reading} />
      </Note>
      {urls === undefined && (
        <p className="px-4 py-3">
          <Skeleton width={320} />
          <span className="sr-only">Not read yet</span>
        </p>
      )}
      {urls?.length === 0 && (
        <EmptyState title="No origination URIs">
          Calls to numbers that are routed here have no way out and fail with 32010.
        </EmptyState>
      )}
      {urls && urls.length > 0 && <OriginationTable steps={orderOfUse(urls)} />}
      <CardFooter>
        <p className="type-small">
          After 4 s without an answer, or a failing one, Twilio tries the others of the same priority, then the next
          priority. 2xx, 400, 404, 405, 410, 416, 482, 484, 486 and 6xx end it. Never another Region.
        </p>
      </CardFooter>
    </Card>
  )
}

function WhereNumbersGo({ instance, reading }: Props) {
  const { served, notRead } = originationSplit(reading.facts)
  const here = served[instance.region].length
  const elsewhere = regionCodes.filter((code) => code !== instance.region && served[code].length > 0)
  if (here > 0) return <>{here === 1 ? '1 number is' : `${here} numbers are`} routed here.</>
  if (notRead.length > 0) return null
  if (elsewhere.length === 0) return <>No number is routed here, so these URIs take no calls now.</>
  return (
    <>
      This trunk's numbers are routed to{' '}
      {elsewhere.map((code) => (
        <RegionChip key={code} region={code} />
      ))}
      , so these URIs take no calls now.
    </>
  )
}

const titles = ['Order of use', 'Origination URI', 'Priority', 'Weight', 'Share', 'Edge', 'State']

function OriginationTable({ steps }: { readonly steps: readonly OriginationStep[] }) {
  return (
    <div className={`${stackedTableClass} md:[&_table]:min-w-215`}>
      <Table
        caption="Origination URIs in the order of use"
        columns={['112px', null, '80px', '80px', '150px', '150px', '90px']}
      >
        <thead className={stackedHeadClass}>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col" className={cardHeadCellClass}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map(({ url, step, share }, at) => (
            <tr key={url.sid} className={`group/row ${stackedRowClass} ${step === null ? 'text-text-3' : ''}`}>
              <td data-label="Order of use" className={`${cardCellClass} ${stackedCellClass}`}>
                {orderText(step, at > 0 ? (steps[at - 1]?.step ?? null) : null)}
              </td>
              <td data-label="Origination URI" className={`${cardCellClass} ${stackedCellClass}`}>
                <span className="flex items-center gap-1">
                  <SipUrlText sipUrl={url.sipUrl} />
                  <CopyButton text={url.sipUrl} what={`origination URI ${url.friendlyName}`} />
                </span>
                <span className="block type-small text-text-3">{url.friendlyName}</span>
              </td>
              <td data-label="Priority" className={`${cardCellClass} ${stackedCellClass}`}>
                {url.priority}
              </td>
              <td data-label="Weight" className={`${cardCellClass} ${stackedCellClass}`}>
                {url.weight}
              </td>
              <td data-label="Share" className={`${cardCellClass} ${stackedCellClass}`}>
                {step === null ? '–' : <Share share={share} />}
              </td>
              <td data-label="Edge" className={`${cardCellClass} ${stackedCellClass}`}>
                <EdgeOf sipUrl={url.sipUrl} />
              </td>
              <td data-label="State" className={`${cardCellClass} ${stackedCellClass}`}>
                {url.enabled ? 'Enabled' : 'Disabled'}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}

function orderText(step: number | null, before: number | null): string {
  if (step === null) return 'Off'
  if (step === 1) return 'First'
  return step === before ? 'As above' : 'If those fail'
}

function Share({ share }: { readonly share: number }) {
  const percent = Math.round(share * 100)
  return (
    <span className="flex items-center gap-2">
      <span
        aria-hidden
        className="h-1.5 flex-none rounded-[2px] bg-text-3"
        style={{ width: `${Math.max(percent * 0.64, 2)}px` }}
      />
      {percent}%
    </span>
  )
}

function EdgeOf({ sipUrl }: { readonly sipUrl: string }) {
  const edge = parseSipUrl(sipUrl)?.edge ?? null
  if (edge === null) return <span className="text-text-3">Not set: where the call arrived</span>
  return <>{edgeCity(edge)}</>
}
