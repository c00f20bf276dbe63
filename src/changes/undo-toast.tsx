import { useNavigate } from '@tanstack/react-router'
import { Undo2, X } from 'lucide'
import { useEffect, useEffectEvent, useRef } from 'react'
import { regionLabel } from '../domain/region.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { ChangeLink } from './change-link.tsx'
import { useChangeRecords } from './change-record-queries.ts'
import { changesOf } from './change-state.ts'
import { subjectText } from './change-words.ts'
import { offerUndo, useUndoOffer } from './undo-offer.ts'
import { undoAddress } from './undo-address.ts'

const shownMs = 60_000
const heldMs = 5_000

/**
 * The way back from the re-route that this tab has just made. It stays for a minute, longer while it has the pointer or
 * the focus, and goes when the route was changed again.
 */
export function UndoToast() {
  const offered = useUndoOffer()
  const records = useChangeRecords()
  const navigate = useNavigate()
  const toast = useRef<HTMLDivElement>(null)
  const change = records.find(({ id }) => id === offered)
  const isLatest = change !== undefined && changesOf(records, change.subject)[0] === change
  const shown = isLatest ? change : undefined
  const trunk = shown?.trunk?.key
  const end = useEffectEvent(() => offerUndo(null))

  // Outside React: the clock on the wall, the pointer and the focus.
  useEffect(() => {
    if (shown?.id === undefined) return undefined
    let timer: ReturnType<typeof setTimeout>
    const endUnlessHeld = () => {
      if (toast.current?.matches(':hover, :focus-within')) timer = setTimeout(endUnlessHeld, heldMs)
      else end()
    }
    timer = setTimeout(endUnlessHeld, shownMs)
    return () => clearTimeout(timer)
  }, [shown?.id])

  return (
    <div
      ref={toast}
      role="status"
      aria-label="Last re-route"
      className="fixed right-6 bottom-[calc(var(--dock,2.5rem)+0.75rem)] z-10 max-w-[calc(100vw-24px)] max-md:inset-x-3"
    >
      {shown && trunk !== undefined && (
        <div className="flex items-center gap-3 rounded-card border border-line-strong bg-surface py-2 pr-2 pl-4">
          <p className="min-w-0 flex-1 type-small">
            <ChangeLink id={shown.id}>Re-routed to {regionLabel(shown.to)}</ChangeLink>
            <span className="block wrap-anywhere text-text-2">{subjectText(shown.subject)}</span>
          </p>
          <Button size="sm" icon={Undo2} onClick={() => void navigate(undoAddress(shown, trunk))}>
            Undo
          </Button>
          <IconButton icon={X} label="Dismiss" size="sm" onClick={() => offerUndo(null)} />
        </div>
      )}
    </div>
  )
}
