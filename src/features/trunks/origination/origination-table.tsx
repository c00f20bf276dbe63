import type { Distribution } from '../../../domain/origination/origination-distribution.ts'
import type { OriginationUrl } from '../../../domain/account/origination-url.ts'
import { Table } from '../../../ui/table.tsx'
import { cardHeadCellClass } from '../../../ui/table-class.ts'
import { stackedHeadClass, stackedTableClass } from '../../../shared/stacked-class.ts'
import { orderRows } from './order-rows.ts'
import { OriginationRow } from './origination-row.tsx'

const titles = ['Order of use', 'Origination URI', 'Priority', 'Weight', 'Share', 'Edge', 'Enabled']
const isNumber = (title: string) => title === 'Priority' || title === 'Weight'

export function OriginationTable({ of }: { readonly of: Distribution<OriginationUrl> }) {
  const rows = orderRows(of)
  const enabled = rows.filter(({ url }) => url.enabled).length
  return (
    <div className={`${stackedTableClass} md:[&_table]:min-w-230`}>
      <Table
        caption="Origination URIs in the order of use"
        columns={['112px', null, '76px', '76px', '170px', '130px', '120px', '88px']}
      >
        <thead className={stackedHeadClass}>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col" className={`${cardHeadCellClass} ${isNumber(title) ? 'text-right' : ''}`}>
                {title}
              </th>
            ))}
            <th scope="col" className={cardHeadCellClass}>
              <span className="sr-only">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OriginationRow key={row.url.sid} of={row} isLastEnabled={row.url.enabled && enabled === 1} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}
