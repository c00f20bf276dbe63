import type { Distribution } from '../../../domain/origination/origination-distribution.ts'
import type { OriginationUrl } from '../../../domain/account/origination-url.ts'
import { enabledUrls, unreachableUrl } from '../../../domain/account/unreachable-host.ts'
import { CardTable } from '../../../ui/card-table.tsx'
import { orderRows } from './order-rows.ts'
import { OriginationRow } from './origination-row.tsx'

const columns = {
  'Order of use': '112px',
  'Origination URI': null,
  Priority: '76px',
  Weight: '76px',
  Share: '170px',
  Edge: '130px',
  Enabled: '120px',
}

export function OriginationTable({ of }: { readonly of: Distribution<OriginationUrl> }) {
  const rows = orderRows(of)
  const { enabled, reachable } = enabledUrls(rows.map(({ url }) => url))
  const isLast = (url: OriginationUrl): boolean =>
    url.enabled && (enabled.length === 1 || (reachable === 1 && unreachableUrl(url) === null))
  return (
    <CardTable
      caption="Origination URIs in the order of use"
      columns={columns}
      actions="88px"
      right={['Priority', 'Weight']}
      minWidth="md:[&_table]:min-w-230"
    >
      {rows.map((row) => (
        <OriginationRow key={row.url.sid} of={row} isLastEnabled={isLast(row.url)} />
      ))}
    </CardTable>
  )
}
