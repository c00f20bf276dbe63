import { useQuery } from '@tanstack/react-query'
import { Download, FolderOpen, Link } from 'lucide'
import { useRef, useState } from 'react'
import type { Result } from '../../domain/base/result.ts'
import { announce } from '../../ui/announce.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogButtons } from '../../ui/dialog-buttons.tsx'
import { Note } from '../../ui/note.tsx'
import { ReasonedButton } from '../../ui/reasoned-button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { Status } from '../../ui/status.tsx'
import { OpenStateQuestion } from './open-state-dialog.tsx'
import { shareQueries } from './share-queries.ts'
import { longestFragment, readStateFile } from './shared-text.ts'

export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const state = useQuery(shareQueries.exported())
  const [opened, setOpened] = useState<Result<string, string> | null>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  if (opened)
    return (
      <OpenStateQuestion
        text={opened.ok ? opened.value : null}
        refused={opened.ok ? undefined : opened.error}
        onClose={onClose}
      />
    )

  const { data } = state
  const isLong = data !== undefined && data.fragment.length > longestFragment
  const copy = async () => {
    if (!data) return
    const url = new URL(location.href)
    url.hash = `state=${data.fragment}`
    try {
      await navigator.clipboard.writeText(url.href)
      setCopied('Copied. The console asks whoever opens the link before it replaces anything.')
      announce('Copied the link to this state')
    } catch {
      setCopied('The browser refused the clipboard. Download the state as a file.')
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Share this state"
      description="The state is the scenario with every change since, the clock and the faults. Opened elsewhere, it gives the same account and the same next test call."
      footer={
        <DialogButtons>
          <Button onClick={onClose}>Close</Button>
        </DialogButtons>
      }
    >
      {state.error && (
        <Note tone="warn" shape="box" lead="The state could not be loaded:">
          {state.error.message}
        </Note>
      )}
      {data && (
        <p>
          {data.changes === 0
            ? 'Nothing differs from the scenario.'
            : `${counted(data.changes, 'row differs', 'rows differ')} from the scenario.`}{' '}
          The state includes the passwords of its users, also those typed here.
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <ReasonedButton
          variant="primary"
          icon={Link}
          data-initial-focus
          busy={state.isPending}
          disabledReason={isLong ? 'The state is too long for a link: download it as a file.' : undefined}
          onClick={() => void copy()}
        >
          Copy link to this state
        </ReasonedButton>
        <Button
          icon={Download}
          busy={state.isPending}
          onClick={() => data && saveFile('regional-sip-trunks-state.json', 'application/json', [data.text])}
        >
          Download as a file
        </Button>
        <Button icon={FolderOpen} onClick={() => picker.current?.click()}>
          Open a file…
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label="File with a state"
          hidden
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) void readStateFile(file).then(setOpened)
          }}
        />
      </div>
      {isLong && <p className="text-text-2">The state is too long for a link. Share it as a file.</p>}
      {copied !== null && (
        <Status tone={copied.startsWith('Copied') ? 'ok' : 'warn'} small>
          {copied}
        </Status>
      )}
    </Dialog>
  )
}
