import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSelector } from '@tanstack/react-store'
import { Play, Square } from 'lucide'
import { useEffect, useId, useState } from 'react'
import { domainOfName } from '../../domain/base/domain-name.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { numbersOfTrunk } from '../../account/account-lists.ts'
import { useAccountLists } from '../../account/use-account-lists.ts'
import { announce } from '../../ui/announce.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { ReasonedButton } from '../../ui/reasoned-button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { countsText } from './call-counts.ts'
import { knownCallers } from './caller-queries.ts'
import type { TrafficCardProps } from '../calls/simulated-calls.ts'
import { TestCallFailure } from './test-call-failure.tsx'
import { listenToTraffic } from './traffic-channel.ts'
import { TrafficFigures } from './traffic-figures.tsx'
import type { TrafficSources } from './traffic-plan.ts'
import { startTraffic, stopTraffic } from './traffic-runner.ts'
import { traffic, type TrafficRun } from './traffic-state.ts'

const fastest = 20

/** Places simulated calls at a steady rate, to show where calls go while a re-route propagates. */
export function TrafficCard({ trunk }: TrafficCardProps) {
  const id = useId()
  const client = useQueryClient()
  const now = useSelector(traffic)
  const [rate, setRate] = useState(5)
  const [chosen, setChosen] = useState('')
  const { trunks } = useAccountLists()
  const over = trunk ?? (chosen || null)
  const sources = useTrafficSources(over)
  const run = now.kind === 'off' ? now.last : now.run
  const running = now.kind !== 'off'

  // Outside React: traffic of other tabs.
  useEffect(() => listenToTraffic(stopTraffic), [])

  const start = () => {
    announce('Simulated traffic started')
    void startTraffic({ client, sources: sources.read(), trunk: over, rate, seed: 'traffic' })
  }
  const stop = () => {
    stopTraffic()
    announce(`Simulated traffic stopped: ${run ? countsText(run.tally.total) : 'no calls'}`)
  }

  return (
    <Card label="Traffic">
      <CardHeader
        title="Traffic"
        beside={
          <span className="type-small text-text-2">Simulated calls at a steady rate, while this tab is open</span>
        }
        actions={
          <span className="flex flex-wrap items-center gap-2">
            {!running && (
              <>
                {trunk === null && (
                  <SelectField
                    label="Over"
                    options={[
                      { value: '', label: 'The whole account' },
                      ...trunks.map(({ key, name }) => ({ value: key, label: name })),
                    ]}
                    value={chosen}
                    onChange={setChosen}
                    size="sm"
                  />
                )}
                <label htmlFor={id} className="type-small text-text-2">
                  Calls per second
                </label>
                <input
                  id={id}
                  type="range"
                  min={1}
                  max={fastest}
                  value={rate}
                  onChange={(event) => setRate(Number(event.target.value))}
                  className="w-28 accent-ink max-md:h-11"
                />
                <output htmlFor={id} className="min-w-5 type-mono">
                  {rate}
                </output>
              </>
            )}
            {/* One button for start and stop, so that it keeps the focus. */}
            <ReasonedButton
              size="sm"
              icon={running ? Square : Play}
              onClick={running ? stop : start}
              disabledReason={
                running || sources.any ? undefined : 'There is no PBX to call from and no number to call.'
              }
            >
              {running ? 'Stop traffic' : 'Start traffic'}
            </ReasonedButton>
          </span>
        }
      />
      {(run ?? (now.kind === 'off' && now.error)) && (
        <div className="grid gap-3 px-4 py-3 max-md:px-3">
          {running && <p className="text-text-2">{runningText(run, now.kind === 'elsewhere')}</p>}
          {now.kind === 'off' && now.error && (
            <TestCallFailure error={now.error} what="Simulated traffic" onRetry={start} retrying={false} />
          )}
          {run && <TrafficFigures run={run} running={running} />}
        </div>
      )}
    </Card>
  )

  function runningText(of: TrafficRun | null, elsewhere: boolean): string {
    const name = of?.trunk === null ? 'the whole account' : trunks.find(({ key }) => key === of?.trunk)?.name
    return `${counted(of?.rate ?? 0, 'call')} per second over ${name ?? of?.trunk}${elsewhere ? ', from another tab' : ''}.`
  }
}

/** `read` gathers the numbers only when traffic starts: there may be 100,000. */
function useTrafficSources(trunkKey: string | null): { readonly any: boolean; readonly read: () => TrafficSources } {
  const lists = useAccountLists()
  const trunk = lists.trunks.find(({ key }) => key === trunkKey)
  const { data: known = [] } = useQuery(knownCallers(trunk?.domainName ?? null))
  const callers = known.filter((caller) => trunkKey === null || caller.trunk === trunkKey)
  const numbers = trunk ? numbersOfTrunk(trunk, lists) : lists.configurations
  return {
    any: callers.length > 0 || numbers.size > 0,
    read: () => ({
      callers: callers.flatMap(({ trunk: of, name }) => {
        const domainName = domainOfName(of)
        return domainName ? [{ domainName, name }] : []
      }),
      numbers: [...numbers.keys()],
    }),
  }
}
