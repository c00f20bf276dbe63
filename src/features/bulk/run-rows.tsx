import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { activeRegion } from '../../domain/account/route.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { NumberLink } from '../../shared/number-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Card, CardHeader } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { useFirstRows } from '../../ui/use-first-rows.ts'
import { Status, type StatusTone } from '../../ui/status.tsx'
import { CardCell, CardRow, CardRowHead, CardTable } from '../../ui/card-table.tsx'
import type { BulkItem } from './bulk-item.ts'
import { countLooks, type ItemLook, itemLooks, lookNames, lookOf, stateWords } from './run-text.ts'

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

/** One row per number, with its result. */
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
        <CardTable
          caption="Numbers of the run"
          columns={{ Number: '22%', Name: '20%', 'From, to': '18%', 'This run': null }}
          minWidth="md:[&_table]:min-w-190"
        >
          {rows.shown.map((item) => (
            <Row key={item.number} item={item} now={now} />
          ))}
        </CardTable>
      )}
      <ShowMore of={rows} place="card" />
    </Card>
  )
}

function Row({ item, now }: { readonly item: BulkItem; readonly now: Instant }) {
  const look = lookOf(item, now)
  return (
    <CardRow>
      <CardRowHead>
        <NumberLink number={item.number} />
      </CardRowHead>
      <CardCell label="Name">{item.name}</CardCell>
      <CardCell label="From, to">
        <RegionChip region={activeRegion(item.before)} /> <span aria-hidden>→</span>
        <span className="sr-only"> to </span> <RegionChip region={item.to} />
      </CardCell>
      <CardCell label="This run">
        <Status tone={tones[look]} {...(look === 'propagating' && { icon: 'spinner' as const })}>
          {stateWords(item, now)}
        </Status>
      </CardCell>
    </CardRow>
  )
}
