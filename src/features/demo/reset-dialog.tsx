import { useQuery } from '@tanstack/react-query'
import { demoQueries } from './demo-queries.ts'
import { ReplaceFrame } from './replace-dialog.tsx'
import { scenarioTitle } from './scenario-titles.ts'

export function ResetDialog({ onClose }: { readonly onClose: () => void }) {
  const { data } = useQuery(demoQueries.state())
  return (
    <ReplaceFrame title="Reset the demo account?" action="Reset the account" by={{ reset: true }} onClose={onClose}>
      <p>The demo loads {data ? `the scenario “${scenarioTitle(data.scenario)}”` : 'the scenario'} again.</p>
    </ReplaceFrame>
  )
}
