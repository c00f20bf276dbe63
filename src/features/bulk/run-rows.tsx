import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { activeRegion } from '../../domain/account/route.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { NumberLink } from '../../shared/number-link.tsx'
import { stackedCellClass, stackedHeadClass, stackedRowClass, stackedTableClass } from '../../shared/stacked-class.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardHeader } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { useFirstRows } from '../../ui/use-first-rows.ts'
import { Status, type StatusTone } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { cardCellClass, cardHeadCellClass } from '../../ui/table-class.ts'
import type { BulkItem } from './bulk-item.ts'
import { countLooks, type ItemLook, itemLooks, lookNames, lookOf, stateWords } from './run-words.ts'

const route = getRouteApi(paths.bulkRun)

const tones: Readonly<Record<ItemLook, StatusTone>> = {
  settled: 'ok',
  propagating: 'warn',
  writing: 'neutral',
  queued: 'muted',
  failed: 'bad',
  unknown: 'warn',
  skipped: 'neutral',
  blocked: 'neutral',
}

type Props = { readonly items: readonly BulkItem[]; readonly now: Instant; readonly onDownload: () => void }

/** A row a number, with its answer. */
export function RunRows({ items, now, onDownload }: Props) {
  const { state } = route.useSearch()
  const navigate = route.useNavigate()
  const chosen = itemLooks.find((look) => look === state)
  const counts = countLooks(items, now)
  const shown = chosen === undefined ? items : items.filter((item) => lookOf(item, now) === chosen)
  const rows = useFirstRows(shown, 100)
  const options = [
    { value: '', label: `Any (${thousands(items.length)})` },
    ...itemLooks
      .filter((look) => counts[look] > 0 || look === chosen)
      .map((look) => ({ value: look, label: `${lookNames[look]} (${thousands(counts[look])})` })),
  ]
  const filter = (value: string) =>
    void navigate({ search: (before) => ({ ...before, state: value || undefined }), replace: true, resetScroll: false })
  return (
    <Card label="Numbers of the run">
      <CardHeader
        title="Numbers"
        beside={<SelectField size="sm" label="State" options={options} value={chosen ?? ''} onChange={filter} />}
        actions={
          <Button size="sm" onClick={onDownload}>
            Download CSV
          </Button>
        }
      />
      {shown.length === 0 ? (
        <EmptyState
          title={`No number is ${chosen === undefined ? 'in this run' : lookNames[chosen]}`}
          action={
            <Button size="sm" onClick={() => filter('')}>
              Show all
            </Button>
          }
        />
      ) : (
        <div className={`${stackedTableClass} md:[&_table]:min-w-190`}>
          <Table caption="Numbers of the run" columns={['22%', '20%', '18%', null]}>
            <thead className={stackedHeadClass}>
              <tr>
                {['Number', 'Name', 'From, to', 'This run'].map((title) => (
                  <th key={title} scope="col" className={cardHeadCellClass}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.shown.map((item) => (
                <Row key={item.number} item={item} now={now} />
              ))}
            </tbody>
          </Table>
        </div>
      )}
      <ShowMore of={rows} place="card" />
    </Card>
  )
}

function Row({ item, now }: { readonly item: BulkItem; readonly now: Instant }) {
  const cell = `${cardCellClass} ${stackedCellClass}`
  const look = lookOf(item, now)
  return (
    <tr className={stackedRowClass}>
      <th scope="row" className={`${cell} text-left font-normal`}>
        <NumberLink number={item.number} />
      </th>
      <td data-label="Name" className={cell}>
        {item.name}
      </td>
      <td data-label="From, to" className={cell}>
        <RegionChip region={activeRegion(item.before)} /> <span aria-hidden>→</span>
        <span className="sr-only"> to </span> <RegionChip region={item.to} />
      </td>
      <td data-label="This run" className={cell}>
        <Status tone={tones[look]} {...(look === 'propagating' && { icon: 'spinner' as const })}>
          {stateWords(item, now)}
        </Status>
      </td>
    </tr>
  )
}
