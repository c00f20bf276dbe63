import { useQuery } from '@tanstack/react-query'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogButtons } from '../../ui/dialog-buttons.tsx'
import { Note } from '../../ui/note.tsx'
import { Status } from '../../ui/status.tsx'
import { useReplaceAccount } from './demo-mutations.ts'
import { describeState } from './described-state.ts'
import { shareQueries } from './share-queries.ts'

type Props = { readonly fragment: string; readonly onClose: () => void }

/** Asks before a state from a link replaces the account, or says why it cannot be opened. */
export function OpenStateDialog({ fragment, onClose }: Props) {
  const unpacked = useQuery(shareQueries.unpacked(fragment))
  if (unpacked.isPending) return null
  const text = unpacked.data?.ok ? unpacked.data.value : null
  const refused = unpacked.data?.ok === false ? unpacked.data.error : unpacked.error?.message
  return <OpenStateQuestion text={text} refused={refused} onClose={onClose} />
}

type QuestionProps = {
  readonly text: string | null
  readonly refused: string | undefined
  readonly onClose: () => void
}

export function OpenStateQuestion({ text, refused, onClose }: QuestionProps) {
  const replace = useReplaceAccount()
  const described = text === null ? undefined : describeState(text)
  const problem = refused ?? (described?.ok === false ? described.error : replace.error?.message)
  const canOpen = text !== null && described?.ok === true
  return (
    <Dialog
      open
      onClose={onClose}
      dismissible={!replace.isPending}
      title={canOpen ? 'Open the shared state?' : 'This state cannot be opened'}
      footer={
        <>
          {replace.isPending && <Status icon="spinner">Checking every row…</Status>}
          <DialogButtons>
            <Button onClick={onClose} data-initial-focus>
              {canOpen ? 'Keep what is here' : 'Close'}
            </Button>
            {canOpen && (
              <Button
                variant="primary"
                busy={replace.isPending}
                onClick={() => replace.mutate({ state: text }, { onSuccess: onClose })}
              >
                Open the state
              </Button>
            )}
          </DialogButtons>
        </>
      }
    >
      {problem !== undefined && (
        <div role="alert">
          <Note tone="warn" shape="box" lead={problem}>
            Nothing was changed in this browser.
          </Note>
        </div>
      )}
      {described?.ok && <p>{described.value}</p>}
      {canOpen && (
        <p>
          Opening it replaces the account in this browser, in all tabs. You lose the changes made here and the recorded
          re-routes.
        </p>
      )}
    </Dialog>
  )
}
