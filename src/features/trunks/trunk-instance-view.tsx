import { useSearch } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useChangeRecords } from '../../ledger/use-change-records.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { latest } from '../../domain/base/instant.ts'
import { regionLabel, type RegionCode } from '../../domain/base/region.ts'
import { settlesAt } from '../../domain/account/route.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { RerouteReview } from '../routing/reroute-review.tsx'
import { RoutingCard } from '../routing/routing-card.tsx'
import { useServerNow } from '../../account/use-server-now.ts'
import { propagatingRoutes } from '../routing/settled.ts'
import { countdownText } from '../../domain/base/time-text.ts'
import type { AccountLists } from '../../account/use-account-lists.ts'
import { CopyMissing } from './copy-missing.tsx'
import { InstanceDialogs } from './instance-dialogs.tsx'
import { InstanceMissing } from './instance-missing.tsx'
import { failedChanges } from './matrix/failed-reroutes.ts'
import { ReadingFailures } from './reading-failures.tsx'
import { tabContents } from './tab-contents.ts'
import { TrunkCalls } from './trunk-calls.tsx'
import { type TrunkReading, useTrunkFacts } from '../../account/use-trunk-facts.ts'
import { TrunkHeader } from './trunk-header.tsx'
import { TrunkListFailures } from '../../shared/trunk-list-failures.tsx'
import { type TrunkTab, trunkTabTitles } from '../../paths/trunk-tab.ts'
import { TrunkTabs } from './trunk-tabs.tsx'
import { useLinkedCard } from './use-linked-card.ts'
import { PageBody } from '../../ui/page-body.tsx'
import { PageTitle } from '../../ui/page-title.tsx'

/** Routes loaded at first; each is a request, so the rest loads on demand. */
const numberRoutesAtFirst = 250

type Props = {
  readonly trunk: Trunk
  readonly region: RegionCode
  readonly tab: TrunkTab
  readonly lists: AccountLists
}

export function TrunkInstanceView({ trunk, region, tab, lists }: Props) {
  const { reroute } = useSearch({ strict: false })
  const [numberRoutes, setNumberRoutes] = useState(numberRoutesAtFirst)
  const now = useServerNow(1_000)
  const records = useChangeRecords()
  useLinkedCard()
  const reading = useTrunkFacts([trunk], lists, now, () => ({ parts: true, numberRoutes })).get(trunk.key)
  if (!reading) return null

  const readAll = () => setNumberRoutes(Number.POSITIVE_INFINITY)

  return (
    <>
      <PageTitle>{`${titlePrefix(reading.facts, records)}${trunk.name}, ${regionLabel(region)}, ${trunkTabTitles[tab]}`}</PageTitle>
      <TrunkHeader region={region} tab={tab} reading={reading} />
      <TrunkTabs trunk={trunk} region={region} lists={lists} />
      <PageBody underTabs>
        <TrunkListFailures failures={lists.failures} />
        <ReadingFailures reading={reading} />
        <RoutingCard region={region} tab={tab} reading={reading} onReadAllNumbers={readAll} />
        <TrunkCalls region={region} tab={tab} reading={reading} />
        <Suspense>
          <TabContent region={region} tab={tab} reading={reading} lists={lists} onReadAllNumbers={readAll} />
        </Suspense>
        <CopyMissing region={region} tab={tab} trunk={trunk} />
      </PageBody>
      <RerouteReview asked={reroute === undefined ? undefined : { text: reroute, target: region }} reading={reading} />
      <InstanceDialogs reading={reading} region={region} lists={lists} />
    </>
  )
}

/** Prefix of the page title, visible from another browser tab: "↻ 4:31 · " while a leg propagates, or a failed re-route. */
function titlePrefix(facts: TrunkFacts, records: readonly ChangeRecord[]): string {
  const ends = propagatingRoutes(facts).flatMap(({ route }) => settlesAt(route) ?? [])
  const last = latest(ends)
  if (last !== undefined) return `↻ ${countdownText(last, facts.now)} · `
  const { termination, origination } = failedChanges(facts, records)
  return termination.length + origination.length > 0 ? '⚠ Re-route failed · ' : ''
}

const {
  general: GeneralTab,
  termination: TerminationTab,
  origination: OriginationTab,
  numbers: NumbersTab,
} = tabContents

type ContentProps = {
  readonly region: RegionCode
  readonly tab: TrunkTab
  readonly reading: TrunkReading
  readonly lists: AccountLists
  readonly onReadAllNumbers: () => void
}

function TabContent({ region, tab, reading, lists, onReadAllNumbers }: ContentProps) {
  const instance = reading.facts.trunk.instances[region]
  if (!instance && tab !== 'numbers') return <InstanceMissing region={region} tab={tab} facts={reading.facts} />
  switch (tab) {
    case 'general':
      return (
        instance && (
          <GeneralTab key={instance.sid} instance={instance} trunk={reading.facts.trunk} now={reading.facts.now} />
        )
      )
    case 'termination':
      return instance && <TerminationTab instance={instance} reading={reading} />
    case 'origination':
      return instance && <OriginationTab key={instance.sid} instance={instance} reading={reading} />
    case 'numbers':
      return <NumbersTab region={region} reading={reading} lists={lists} onReadAll={onReadAllNumbers} />
  }
}
