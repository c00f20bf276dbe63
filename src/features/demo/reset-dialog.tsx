import { useQuery } from '@tanstack/react-query'
import { demoQueries } from './demo-queries.ts'
import { ReplaceFrame } from './replace-dialog.tsx'
import { scenarioTitle } from './scenario-titles.ts'

type Props = {
  readonly onClose: () => void
}

export function ResetDialog({ onClose }: Props) {
  const { data } = useQuery(demoQueries.state())
  return (
    <ReplaceFrame title="Reset the demo account?" action="Reset the account" by={{ reset: true }} onClose={onClose}>
      <p>{data ? `The scenario “${scenarioTitle(data.scenario)}” is loaded anew.` : 'The scenario is loaded anew.'}</p>
    </ReplaceFrame>
  )
}
