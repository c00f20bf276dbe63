import { TriangleAlert } from 'lucide'
import { useId } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'

type Props = {
  readonly was: string
  readonly now: string
  readonly typed: string
  readonly onTakeTheirs: () => void
  readonly onKeepMine: () => void
}

/** At a field that was saved elsewhere while it was edited here. */
export function ConflictNote({ was, now, typed, onTakeTheirs, onKeepMine }: Props) {
  const id = useId()
  return (
    <div className="grid gap-2 rounded-control border border-warn-edge bg-warn-tint px-3 py-2 type-small">
      <p id={id} className="flex gap-1.5 wrap-anywhere text-text-2">
        <span className="text-warn-ink">
          <Icon of={TriangleAlert} size={14} />
        </span>
        <span>
          <strong className="font-semibold text-text">Changed elsewhere:</strong> was {was}, now{' '}
          <strong className="font-semibold text-text">{now}</strong>; you have {typed}.
        </span>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" aria-describedby={id} onClick={onTakeTheirs}>
          Use the saved value
        </Button>
        <Button size="sm" aria-describedby={id} onClick={onKeepMine}>
          Keep mine
        </Button>
      </div>
    </div>
  )
}
