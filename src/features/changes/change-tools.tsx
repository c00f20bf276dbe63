import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { closeLeftChanges } from './close-left-changes.ts'
import { OperatorChoice } from './operator-choice.tsx'
import { PropagationTray } from './propagation-tray.tsx'
import { UndoToast } from './undo-toast.tsx'

const lookAgainMs = 5_000

/** What the shell tells of changes on every page: what is under way, who acts, and the way back from the last one. */
export function ChangeTools() {
  const client = useQueryClient()

  // Outside React: what earlier pages left in the ledger, and the API that tells what became of it.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const look = async (): Promise<void> => {
      // A bug in it must not end the looking: a record would stay in flight.
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
    </>
  )
}
