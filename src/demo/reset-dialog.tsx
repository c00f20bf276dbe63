import { useQuery } from '@tanstack/react-query'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Status } from '../ui/status.tsx'
import { useReplaceAccount } from './demo-mutations.ts'
import { demoQueries } from './demo-queries.ts'
import { scenarioTitle } from './scenario-titles.ts'

type Props = {
  readonly onClose: () => void
}

/** A reset can't be undone, so it asks. */
export function ResetDialog({ onClose }: Props) {
  const { data } = useQuery(demoQueries.state())
  const replace = useReplaceAccount()
  return (
    <Dialog
      open
      onClose={onClose}
      dismissible={!replace.isPending}
      title="Reset the demo account?"
      footer={
        <>
          {replace.isError && (
            <Status tone="bad" small>
              The demo account did not answer: {replace.error.message}
            </Status>
          )}
          <div className="ml-auto flex gap-2">
            <Button onClick={onClose} data-initial-focus>
              Cancel
            </Button>
            <Button
              variant="primary"
              busy={replace.isPending}
              onClick={() => replace.mutate(null, { onSuccess: onClose })}
            >
              Reset the account
            </Button>
          </div>
        </>
      }
    >
      <p>
        {data ? `The scenario “${scenarioTitle(data.scenario)}” is loaded anew. ` : 'The scenario is loaded anew. '}
        Every change made in this browser is lost, in all of its tabs, and so are the recorded re-routes and the clock
        and faults of the demo.
      </p>
    </Dialog>
  )
}
