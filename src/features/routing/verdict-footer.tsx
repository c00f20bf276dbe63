import type { ReactNode } from 'react'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { liveGapSentence } from '../../domain/verdict/gap-text.ts'
import { liveGaps } from '../../domain/verdict/live-gaps.ts'
import { originationSplit } from '../../domain/verdict/origination-split.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import { regionVerdict } from '../../domain/verdict/region-verdict.ts'
import type { TrunkVerdict } from '../../domain/verdict/trunk-verdict.ts'
import { cpsNotedText, cpsUnknownText } from '../../domain/verdict/capacity-text.ts'
import { instanceState } from '../../domain/verdict/instance-state.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import { serverTimeOf } from '../../twilio/server-clock.ts'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { useListsReading } from '../../account/use-lists-reading.ts'
import { regionVerdictText } from './region-verdict-text.ts'
import { SetupLine } from './setup-line.tsx'
import { type VerdictText, verdictText } from './verdict-text.ts'
import { counted, hourText, regionWords } from '../../domain/base/sentence-text.ts'

type Props = {
  readonly region: RegionCode
  readonly reading: TrunkReading
  readonly verdict: TrunkVerdict
  readonly onReadAll: (() => void) | undefined
}

/** The trunk's verdict now, and this Region's verdict if calls were routed here. From fresh facts only. */
export function VerdictFooter({ region, reading, verdict, onReadAll }: Props) {
  const facts = reading.freshFacts
  const here = regionVerdict(region, facts)
  const listsReading = useListsReading()
  const busy = reading.reading || reading.pending || listsReading
  const state = instanceState(region, facts)
  // This Region's own gaps are reasons why it is not ready.
  const elsewhere = liveGaps(facts).gaps.filter(({ live }) => live !== region)
  const lacksNow = here.kind === 'not-ready' && here.reasons.some((reason) => reason.kind === 'lacks' && reason.now)
  // Only missing routes can be loaded; the rest is missing because a Region did not answer.
  const routesNotRead = facts.numbers.some(({ route }) => route === undefined)
  return (
    <dl className="grid gap-1 rounded-b-[5px] border-t border-line bg-raised px-5 py-2.5 text-text-2 max-md:gap-2 max-md:px-3 max-md:py-3">
      <Line term="Now:">
        {verdict.kind === 'not-read' ? (
          <NotChecked busy={busy} reading={reading} onReadAll={routesNotRead ? onReadAll : undefined}>
            {notReadWords(verdict, reading.routesAt)}
          </NotChecked>
        ) : verdict.kind === 'setting-up' ? (
          <SetupLine of={verdict} trunkKey={facts.trunk.key} />
        ) : (
          <Verdict
            tone={verdict.kind === 'stranded' ? 'bad' : null}
            text={verdictText(verdict, {
              fromPbx: facts.trunk.domainName !== null,
              numbers: servedNumbers(facts),
            })}
          />
        )}
        {elsewhere.length > 0 && (
          <p>
            <Status tone="warn">{elsewhere.map(liveGapSentence).join(' ')}</Status>
          </p>
        )}
      </Line>
      <Line term="This Region:">
        {here.kind === 'not-read' ? (
          <NotChecked busy={busy} reading={verdict.kind === 'not-read' ? null : reading} onReadAll={undefined}>
            {here.readHere
              ? `Nothing is missing in ${regionLabel(region)} itself, but not everything else has loaded.`
              : `${regionLabel(region)} has not loaded completely.`}
          </NotChecked>
        ) : (
          <>
            <Verdict
              tone={lacksNow ? 'warn' : null}
              text={regionVerdictText(here, region, state.kind === 'present' && state.summary === 'takes-calls')}
            />
            {here.kind === 'ready' && facts.trunk.domainName !== null && ` ${capacityWords(region, facts)}`}
          </>
        )}
      </Line>
    </dl>
  )
}

/** "Ready" says nothing about capacity, which no API shows (R21). */
function capacityWords(region: RegionCode, { capacity }: TrunkFacts): string {
  const note = capacity?.[region]
  return `${note ? cpsNotedText(region, note) : cpsUnknownText(region)}.`
}

function servedNumbers(facts: TrunkFacts): number {
  const { served } = originationSplit(facts)
  return regionCodes.reduce((total, code) => total + served[code].length, 0)
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="flex items-baseline gap-3 max-md:block">
      <dt className="w-19 flex-none text-text-3 max-md:inline">{term} </dt>
      <dd className="min-w-0 max-md:inline">{children}</dd>
    </div>
  )
}

type VerdictProps = { readonly text: VerdictText; readonly tone: 'bad' | 'warn' | null }

function Verdict({ text: { lead, sentence }, tone }: VerdictProps) {
  const words = (
    <>
      <b className={tone ? 'font-semibold' : 'font-semibold text-text'}>{lead}</b> {sentence}
    </>
  )
  return tone ? <Status tone={tone}>{words}</Status> : words
}

type NotCheckedProps = {
  readonly busy: boolean
  /** For the Retry button; null where the line above has one. */
  readonly reading: TrunkReading | null
  readonly onReadAll: (() => void) | undefined
  readonly children: ReactNode
}

function NotChecked({ busy, reading, onReadAll, children }: NotCheckedProps) {
  if (busy) return 'Loading…'
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <span>
        <b className="font-semibold text-text">Not checked.</b> {children}
      </span>
      {reading && reading.errors.length > 0 ? (
        <Button size="sm" onClick={reading.retry}>
          Retry
        </Button>
      ) : (
        onReadAll && (
          <Button size="sm" onClick={onReadAll}>
            Load all
          </Button>
        )
      )}
    </span>
  )
}

/** What is not known, what is, since when, and from where: routes come from any Region's host (R18). */
function notReadWords(
  { numbers, regions }: Extract<TrunkVerdict, { kind: 'not-read' }>,
  routesAt: number | null,
): string {
  if (regions.length > 0) {
    const where = `${regionWords(regions)} could not be loaded.`
    const routes = routesAt === null ? '' : ` The routes above are from Twilio at ${hourText(serverTimeOf(routesAt))}.`
    return `${where}${routes} An API that does not answer says nothing about calls.`
  }
  return numbers > 0 ? `${counted(numbers, 'number')} not loaded.` : 'Not all of it could be loaded.'
}
