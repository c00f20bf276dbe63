import { useMutation } from '@tanstack/react-query'
import { clearBulkRuns } from '../bulk/bulk-clear.ts'
import { clearChanges } from '../../ledger/change-store.ts'
import { scenarioTitle } from './scenario-titles.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogButtons } from '../../ui/dialog-buttons.tsx'
import { Status } from '../../ui/status.tsx'

type Props = {
  readonly boot: {
    readonly asked: string
    readonly here: string
    readonly load: () => Promise<void>
    readonly keep: () => Promise<void>
    readonly open: () => void
  }
}

/**
 * Asks before `?scenario=` in a link replaces a changed account. The console loads nothing until the operator answers,
 * and a reload asks again.
 */
export function ScenarioQuestion({ boot }: Props) {
  const load = useMutation({
    mutationFn: async () => {
      await boot.load()
      await Promise.all([clearChanges(), clearBulkRuns()])
    },
    meta: { replacesAccount: true },
  })
  const keep = useMutation({ mutationFn: boot.keep, meta: { invalidates: () => [] } })
  const isBusy = load.isPending || keep.isPending
  const failed = load.error ?? keep.error
  // The console opens last, when the changes of the old account are cleared.
  const answer = (choice: typeof keep) => {
    if (!isBusy) choice.mutate(undefined, { onSuccess: boot.open })
  }
  const [asked, here] = [scenarioTitle(boot.asked), scenarioTitle(boot.here)]
  return (
    <Dialog
      open
      onClose={() => answer(keep)}
      dismissible={!isBusy}
      title={`Load the scenario “${asked}”?`}
      description={`The link asks for it. This browser has “${here}”.`}
      footer={
        <>
          {failed && (
            <Status tone="bad" small>
              Demo error: {failed.message}
            </Status>
          )}
          <DialogButtons>
            <Button busy={keep.isPending} onClick={() => answer(keep)} data-initial-focus>
              Keep what is here
            </Button>
            <Button variant="primary" busy={load.isPending} onClick={() => answer(load)}>
              Load “{asked}”
            </Button>
          </DialogButtons>
        </>
      }
    >
      <p>
        Loading replaces “{here}”. You lose every change made in this browser, in all tabs. The recorded re-routes and
        the demo’s clock and faults are lost too.
      </p>
    </Dialog>
  )
}
