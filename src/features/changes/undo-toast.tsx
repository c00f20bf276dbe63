import { useNavigate } from '@tanstack/react-router'
import { Undo2, X } from 'lucide'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { regionLabel } from '../../domain/base/region.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ChangeLink } from '../../shared/change-link.tsx'
import { useChangeRecords } from '../../ledger/use-change-records.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { changesOf } from '../../ledger/change-state.ts'
import { subjectText } from './change-text.ts'
import { undoAddress } from './undo-address.ts'
import { offerUndo, useUndoOffer } from './undo-offer.ts'
import { undoPlaceId } from './undo-place.ts'

const shownMs = 60_000
const heldMs = 5_000

/**
 * Offers the way back for what this tab has just re-routed. It stays for a minute, longer while it has the pointer or the focus,
 * and disappears when one of the routes changes again.
 */
export function UndoToast() {
  const offered = useUndoOffer()
  const records = useChangeRecords()
  const navigate = useNavigate()
  const toast = useRef<HTMLDivElement>(null)
  const [place] = useState(() => document.getElementById(undoPlaceId))
  const changes = offered.flatMap((id) => records.find((record) => record.id === id) ?? [])
  const areLatest = changes.every((change) => changesOf(records, change.subject)[0] === change)
  const [first] = areLatest && changes.length === offered.length ? changes : []
  const shown = first?.id
  const trunk = first?.trunk?.key
  const end = useEffectEvent(() => offerUndo([]))

  // Outside React: a timer, the pointer and the focus.
  useEffect(() => {
    if (shown === undefined) return undefined
    let timer: ReturnType<typeof setTimeout>
    const endUnlessHeld = () => {
      if (toast.current?.matches(':hover, :focus-within')) timer = setTimeout(endUnlessHeld, heldMs)
      else end()
    }
    timer = setTimeout(endUnlessHeld, shownMs)
    return () => clearTimeout(timer)
  }, [shown])

  return (
    place &&
    createPortal(
      <div ref={toast} role="status" aria-label="Last re-route">
        {first && (
          <div className="flex items-center gap-3 border-t border-line-strong bg-raised py-2 pr-4 pl-6 max-md:px-3">
            <p className="min-w-0 flex-1 type-small">
              <ChangeLink id={first.id}>
                {first.undoOf === undefined ? 'Re-routed' : 'Returned'} to {regionLabel(first.to)}
              </ChangeLink>{' '}
              <span className="ml-2 wrap-anywhere text-text-2 max-md:ml-0 max-md:block">{whatText(changes)}</span>
            </p>
            {trunk !== undefined && changes.every(({ from }) => from === first.from) && (
              <Button size="sm" icon={Undo2} onClick={() => void navigate(undoAddress(changes, first.from, trunk))}>
                Return to {regionLabel(first.from)}…
              </Button>
            )}
            <IconButton
              icon={X}
              label="Dismiss"
              size="sm"
              onClick={() => {
                // The focused button disappears with the offer.
                document.getElementById('main')?.focus()
                offerUndo([])
              }}
            />
          </div>
        )}
      </div>,
      place,
    )
  )
}

/** "east-mountain-office.pstn.twilio.com and 1 number". */
function whatText(changes: readonly ChangeRecord[]): string {
  const numbers = changes.filter(({ subject }) => subject.leg === 'origination')
  const [only, ...more] = numbers
  const uri = changes.find(({ subject }) => subject.leg === 'termination')
  const ofNumbers =
    only === undefined ? [] : [more.length === 0 ? subjectText(only.subject) : counted(numbers.length, 'number')]
  return [...(uri === undefined ? [] : [subjectText(uri.subject)]), ...ofNumbers].join(' and ')
}
