import { regionLabel } from '../../domain/base/region.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { Table } from '../../ui/table.tsx'
import { cardCellClass, cardHeadCellClass } from '../../ui/table-class.ts'
import { clockText } from '../../domain/base/time-text.ts'
import { stackedCellClass, stackedHeadClass, stackedRowClass, stackedTableClass } from '../../shared/stacked-class.ts'
import type { ChangeAttempt, ChangeRecord } from '../../ledger/change-record.ts'

/** Each host that was asked, and what it said. */
export function ChangeAttempts({ change: { attempts, result } }: { readonly change: ChangeRecord }) {
  return (
    <Card labelledBy="change-attempts">
      <CardHeader title="Requests" titleId="change-attempts" />
      {attempts === undefined ? (
        <p className="px-4 py-3 text-text-2">
          {result === 'in-flight' ? 'Not answered yet.' : 'What was sent was not recorded.'}
        </p>
      ) : (
        <div className={stackedTableClass}>
          <Table caption="Requests, in order" columns={['104px', '26%', '88px', '88px', null]}>
            <thead className={stackedHeadClass}>
              <tr>
                {['Answered', 'Request', 'HTTP', 'Code', 'Answer'].map((name) => (
                  <th key={name} scope="col" className={cardHeadCellClass}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {attempts.map((attempt, at) => (
                // Appended, never reordered.
                // oxlint-disable-next-line react/no-array-index-key
                <Row key={at} attempt={attempt} />
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </Card>
  )
}

function Row({ attempt: { at, host, request, status, code, message } }: { readonly attempt: ChangeAttempt }) {
  const cell = `${cardCellClass} ${stackedCellClass}`
  return (
    <tr className={`group/row ${stackedRowClass}`}>
      <td data-label="Answered" className={cell}>
        {clockText(at)}
      </td>
      <td data-label="Request" className={cell}>
        {request === 'write' ? 'Write' : 'Read back'} through {regionLabel(host)}
      </td>
      <td data-label="HTTP" className={`${cell} type-mono`}>
        {status ?? 'no answer'}
      </td>
      <td data-label="Code" className={`${cell} type-mono`}>
        {code}
      </td>
      <td data-label="Answer" className={`${cell} wrap-anywhere`}>
        {message}
      </td>
    </tr>
  )
}
