import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogButtons } from '../../ui/dialog-buttons.tsx'
import { Status } from '../../ui/status.tsx'
import { type Replacement, useReplaceAccount } from './demo-mutations.ts'
import { scenarioShows, scenarioTitle } from './scenario-titles.ts'

type FrameProps = {
  readonly title: string
  readonly action: string
  readonly by: Replacement
  readonly onClose: () => void
  readonly children: ReactNode
}

export function ReplaceFrame({ title, action, by, onClose, children }: FrameProps) {
  const replace = useReplaceAccount()
  return (
    <Dialog
      open
      onClose={onClose}
      dismissible={!replace.isPending}
      title={title}
      footer={
        <>
          {replace.isError && (
            <Status tone="bad" small>
              Demo error: {replace.error.message}
            </Status>
          )}
          <DialogButtons>
            <Button onClick={onClose} data-initial-focus>
              Cancel
            </Button>
            <Button
              variant="primary"
              busy={replace.isPending}
              onClick={() => replace.mutate(by, { onSuccess: onClose })}
            >
              {action}
            </Button>
          </DialogButtons>
        </>
      }
    >
      {children}
      <p>
        You lose every change made in this browser, in all tabs. The recorded re-routes and the demo’s clock and faults
        are lost too.
      </p>
    </Dialog>
  )
}

type Props = { readonly scenario: string; readonly onClose: () => void }

export function ReplaceDialog({ scenario, onClose }: Props) {
  return (
    <ReplaceFrame
      title={`Load the scenario “${scenarioTitle(scenario)}”?`}
      action="Load the scenario"
      by={{ scenario }}
      onClose={onClose}
    >
      <p>It shows: {scenarioShows(scenario)}.</p>
    </ReplaceFrame>
  )
}
