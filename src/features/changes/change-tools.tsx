import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useChangesReading } from '../../ledger/use-change-records.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { closeLeftChanges } from './close-left-changes.ts'
import { OperatorChoice } from './operator-choice.tsx'
import { PropagationTray } from './propagation-tray.tsx'
import { UndoToast } from './undo-toast.tsx'

const KeepingNote = lazyPart(async () => (await import('./keeping-note.tsx')).KeepingNote)

const lookAgainMs = 5_000

/** Shown on every page: the re-routes under way, the operator, and Undo for the last re-route. */
export function ChangeTools() {
  const client = useQueryClient()
  const reading = useChangesReading()

  // Outside React: changes that earlier pages left in flight, whose outcome the API knows.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const look = async (): Promise<void> => {
      // After a failure it must look again, or a record would stay in flight.
      const done = await closeLeftChanges(client).catch(() => false)
      if (!done && !gone) timer = setTimeout(() => void look(), lookAgainMs)
    }
    void look()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [client])

  return (
    <>
      <PropagationTray />
      <OperatorChoice />
      <UndoToast />
      {reading === 'unreadable' && <KeepingNote />}
    </>
  )
}
