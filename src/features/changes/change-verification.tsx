import { callQueries } from '../calls/call-queries.ts'
import { useMutation } from '@tanstack/react-query'
import { PhoneCall } from 'lucide'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardHeader } from '../../ui/card.tsx'
import { CodedText } from '../../ui/coded-text.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { useExtras } from '../../ui/extras.ts'
import { Status } from '../../ui/status.tsx'
import { clockText } from '../../domain/base/time-text.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import type { ChangeStateKind } from '../../ledger/change-state.ts'
import { addEvidence } from '../../ledger/change-store.ts'

type Props = { readonly change: ChangeRecord; readonly state: ChangeStateKind }

/** Simulated calls that show whether calls go where the change routed them; only the demo can place them. */
export function ChangeVerification({ change, state }: Props) {
  const { verification = [] } = change
  const { verifyChange } = useExtras()
  const verify = useMutation({
    mutationFn: async () => {
      const evidence = (await verifyChange?.(change, state === 'propagating')) ?? []
      await addEvidence(change.id, evidence)
      return evidence
    },
    meta: { invalidates: () => [callQueries.listsKey] },
    onSuccess: (evidence) => announce(evidence.map(({ sentence }) => sentence).join(' ') || 'There is no known caller'),
  })
  const canVerify = verifyChange && (state === 'propagating' || state === 'settled')
  if (!canVerify && verification.length === 0) return null
  return (
    <Card labelledBy="change-verification">
      <CardHeader
        title="Verification"
        titleId="change-verification"
        beside={<span className="type-small text-text-3">Simulated calls</span>}
        actions={
          canVerify && (
            <Button size="sm" icon={PhoneCall} busy={verify.isPending} onClick={() => verify.mutate()}>
              {state === 'propagating' ? 'Place five test calls' : 'Verify with test calls'}
            </Button>
          )
        }
      />
      {verify.error && (
        <div role="alert" className="px-4 py-3 max-md:px-3">
          <ErrorPanel
            title="The test calls failed"
            meaning={`${verify.error.message} Nothing was recorded.`}
            onRetry={() => verify.mutate()}
          />
        </div>
      )}
      {verification.length === 0 ? (
        <p className="px-4 py-3 text-text-2 max-md:px-3">
          {verify.data?.length === 0
            ? 'The demo has no known caller of this Termination URI, so no test call can be placed.'
            : 'Not verified yet. A test call shows which Region takes the calls now, and is kept with this change.'}
        </p>
      ) : (
        <ul>
          {verification.map(({ at, sentence, confirms }) => (
            <li
              key={`${at} ${sentence}`}
              className="flex flex-wrap gap-x-3 border-b border-line px-4 py-2 last:border-b-0 max-md:px-3"
            >
              <span className="flex-none text-text-3">{clockText(at)}</span>
              <Status tone={confirms ? 'ok' : 'bad'}>{confirms ? 'As expected' : 'Not as expected'}</Status>
              <span className="min-w-0 wrap-anywhere">
                <CodedText>{sentence}</CodedText>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
