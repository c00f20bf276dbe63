import { regionLabel } from '../../domain/base/region.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { CardCell, CardRow, CardTable } from '../../ui/card-table.tsx'
import { clockText } from '../../domain/base/time-text.ts'
import type { ChangeAttempt, ChangeRecord } from '../../ledger/change-record.ts'
import { CodeLink } from '../../ui/coded-text.tsx'

export function ChangeAttempts({ change: { attempts, result } }: { readonly change: ChangeRecord }) {
  return (
    <Card labelledBy="change-attempts">
      <CardHeader title="Requests" titleId="change-attempts" />
      {attempts === undefined ? (
        <p className="px-4 py-3 text-text-2">
          {result === 'in-flight' ? 'No answer yet.' : 'The requests were not recorded.'}
        </p>
      ) : (
        <CardTable
          caption="Requests, in order"
          columns={{ Answered: '104px', Request: '26%', HTTP: '88px', Code: '88px', Answer: null }}
        >
          {attempts.map((attempt, at) => (
            // Appended, never reordered.
            // oxlint-disable-next-line react/no-array-index-key
            <Row key={at} attempt={attempt} />
          ))}
        </CardTable>
      )}
    </Card>
  )
}

function Row({ attempt: { at, host, request, status, code, message } }: { readonly attempt: ChangeAttempt }) {
  return (
    <CardRow>
      <CardCell label="Answered">{clockText(at)}</CardCell>
      <CardCell label="Request">
        {request === 'write' ? 'Write' : 'Read back'} through {regionLabel(host)}
      </CardCell>
      <CardCell label="HTTP" className="type-mono">
        {status ?? 'no answer'}
      </CardCell>
      <CardCell label="Code" className="type-mono">
        {code !== null && <CodeLink code={code} />}
      </CardCell>
      <CardCell label="Answer" className="wrap-anywhere">
        {message}
      </CardCell>
    </CardRow>
  )
}
