import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../paths/paths.ts'
import type { E164 } from '../../domain/base/e164.ts'
import { regionOfUrl, regionCodes, regionLabel } from '../../domain/base/region.ts'
import { counted, regionWords } from '../../domain/base/sentence-text.ts'
import { Note } from '../../ui/note.tsx'
import { useAccountLists } from '../../account/use-account-lists.ts'
import { focusHeading } from '../../ui/focus-heading.ts'
import { TrunkListFailures } from '../../shared/trunk-list-failures.tsx'
import { Button } from '../../ui/button.tsx'
import { Card, CardHeader } from '../../ui/card.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { undoItems } from './bulk-item.ts'
import { keepBulkNumbers, readBulkNumbers } from '../../shared/bulk-draft.ts'
import { EarlierRuns } from './earlier-runs.tsx'
import { NumbersInput } from './numbers-input.tsx'
import { PlanBody } from './plan-body.tsx'
import type { Wish } from './read-bulk-plan.ts'
import { useRunSnapshot } from './use-bulk-run.ts'
import { PageBody } from '../../ui/page-body.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

const route = getRouteApi(paths.bulkPlan)

export function BulkPlanPage() {
  const { undo } = route.useSearch()
  return undo === undefined ? <PlanForNumbers /> : <PlanForUndo runId={undo} />
}

function PlanForNumbers() {
  const { to } = route.useSearch()
  const navigate = route.useNavigate()
  const lists = useAccountLists()
  const [numbers, setNumbers] = useState<readonly E164[]>(readBulkNumbers)
  const target = regionOfUrl(to)
  const takeNumbers = (taken: readonly E164[]) => {
    keepBulkNumbers(taken)
    setNumbers(taken)
    // The clicked button disappears.
    focusHeading()
  }
  const unread = regionCodes.filter((code) => !lists.numberRegionsRead.includes(code))
  const owned = new Set(lists.configurations.keys())
  return (
    <PlanPage title="Re-route numbers">
      <TrunkListFailures failures={lists.failures} />
      {numbers.length === 0 ? (
        <>
          <NumbersInput
            owned={owned}
            incomplete={lists.numberRegionsRead.length < regionCodes.length}
            onTake={takeNumbers}
          />
          <EarlierRuns />
        </>
      ) : (
        <>
          <Card label="Numbers to re-route">
            <CardHeader
              title={counted(numbers.length, 'number')}
              actions={
                <Button size="sm" onClick={() => takeNumbers([])}>
                  Choose other numbers
                </Button>
              }
            />
            <div className="flex flex-wrap items-center gap-3 px-4 py-3 max-md:px-3">
              <span id="bulk-target">Process their calls in</span>
              <Segmented
                label="Process their calls in"
                options={regionCodes.map((code) => ({
                  value: code,
                  label: <RegionChip region={code} country shortOnPhone />,
                }))}
                value={target ?? ('' as const)}
                onChange={(code) =>
                  void navigate({
                    search: (before) => ({ ...before, to: code || undefined }),
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
            </div>
          </Card>
          {!lists.pending && unread.length > 0 && (
            <Note tone="warn" shape="box" lead={`The numbers of ${regionWords(unread)} have not loaded.`}>
              A trunk may have more numbers than this plan covers.
            </Note>
          )}
          {target && (
            <PlanBody
              key={target}
              id={`${target} ${numbers.length} ${numbers[0]} ${numbers.at(-1)}`}
              wishes={numbers.map((number): Wish => ({ number, to: target }))}
              undoOf={null}
            />
          )}
        </>
      )}
    </PlanPage>
  )
}

/** Plans the return of each number that the run changed. */
function PlanForUndo({ runId }: { readonly runId: string }) {
  const run = useRunSnapshot(runId)
  if (run.kind === 'loading') return <PlanPage title="Undo">Loading the run…</PlanPage>
  if (run.kind === 'not-kept') {
    return <PlanPage title="Undo">This browser has no such run. A reset of the account may have deleted it.</PlanPage>
  }
  const wishes = undoItems(run.items).map(({ number, to }): Wish => ({ number, to }))
  const targets = [...new Set(wishes.map(({ to }) => to))]
  return (
    <PlanPage title={`Undo ${counted(wishes.length, 'number')}`}>
      {wishes.length === 0 ? (
        <p>The run changed nothing, so there is nothing to undo.</p>
      ) : (
        <>
          <p className="text-text-2">
            Each number returns to its earlier Region: {targets.map(regionLabel).join(', ')}. A number that had no route
            gets an explicit route to US1, because a route cannot be removed.
          </p>
          <PlanBody id={`undo ${runId} ${wishes.length}`} wishes={wishes} undoOf={runId} />
        </>
      )}
    </PlanPage>
  )
}

function PlanPage({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader title={title} about="Calls to each number follow its own route. Termination URIs stay as they are." />
      <PageBody>{children}</PageBody>
    </>
  )
}
