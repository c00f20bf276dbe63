import type { ReactNode } from 'react'
import { regionCodes } from '../../domain/base/region.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { cardCellClass, cardHeadCellClass } from '../../ui/table-class.ts'
import { countsText } from './call-counts.ts'
import { TrafficChart } from './traffic-chart.tsx'
import type { TrafficRun } from './traffic-state.ts'
import { minutesOf, recentCounts } from './traffic-tally.ts'

export function TrafficFigures({ run, running }: { readonly run: TrafficRun; readonly running: boolean }) {
  const { tally } = run
  const minutes = minutesOf(tally).map(({ minute, counts }) => ({ name: `${minute + 1}`, counts }))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-6 max-lg:grid-cols-1 max-lg:gap-4">
      <div className="grid content-start gap-2">
        <p>
          {running
            ? `In the last ten seconds: ${countsText(recentCounts(tally.recent))}.`
            : 'Stopped. The records stay in the Regions that processed the calls.'}
        </p>
        <TrafficChart tally={tally} />
        <p className="flex justify-between type-small text-text-3">
          <span>5 minutes ago</span>
          <span>{running ? 'now' : 'when it stopped'}</span>
        </p>
      </div>
      <div tabIndex={0} role="region" aria-label="Figures of the traffic" className="overflow-x-auto -outline-offset-2">
        <table className="w-full">
          <caption className="sr-only">Simulated calls by Region and minute</caption>
          <thead>
            <tr>
              <Head>Minute</Head>
              {regionCodes.map((region) => (
                <Head key={region}>
                  <RegionChip region={region} />
                </Head>
              ))}
              <Head>No record</Head>
            </tr>
          </thead>
          <tbody>
            {[{ name: 'All', counts: tally.total }, ...minutes.slice(0, 5)].map(({ name, counts }) => (
              <tr key={name} className="group/row">
                <th scope="row" className={`${cardCellClass} h-8 text-left font-medium`}>
                  {name}
                </th>
                {[...regionCodes, 'none' as const].map((key) => (
                  <td key={key} className={`${cardCellClass} h-8 type-mono`}>
                    {thousands(counts[key])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Head({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="col" className={cardHeadCellClass}>
      {children}
    </th>
  )
}
