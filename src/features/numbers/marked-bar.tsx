import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { paths } from '../../paths/paths.ts'
import { keepBulkNumbers } from '../../shared/bulk-draft.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { Button } from '../../ui/button.tsx'
import { markAll, type Marks, markedInOrder } from './marks.ts'
import type { NumberRow } from './number-row.ts'

type Props = {
  readonly marks: Marks
  readonly rows: readonly NumberRow[]
  readonly onMark: (marks: Marks) => void
  readonly onClear: () => void
}

/** Actions for the selected numbers; shown while any are selected. */
export function MarkedBar({ marks, rows, onMark, onClear }: Props) {
  const navigate = useNavigate()
  const rerouteRef = useRef<HTMLButtonElement>(null)
  const count = marks.numbers.size
  if (count === 0) return null
  const shown = rows.filter(({ number }) => marks.numbers.has(number)).length
  const reroute = () => {
    keepBulkNumbers(markedInOrder(marks, rows))
    void navigate({ to: paths.bulkPlan })
  }
  return (
    <section
      aria-label="Selected numbers"
      className="flex flex-none flex-wrap items-center gap-x-3 gap-y-2 border-t border-line bg-raised px-6 py-2 max-md:px-3"
    >
      <p role="status">
        <b className="font-strong">{thousands(count)} selected</b>
        {shown < count && <span className="text-text-2">, {thousands(count - shown)} not in this list</span>}
      </p>
      {shown < rows.length && (
        <Button
          size="sm"
          variant="ghost"
          onClick={() => {
            onMark(markAll(rows))
            // The clicked button disappears.
            rerouteRef.current?.focus()
          }}
        >
          Select all {thousands(rows.length)}
        </Button>
      )}
      <span className="ml-auto flex gap-2 max-md:ml-0">
        <Button ref={rerouteRef} size="sm" onClick={reroute}>
          Re-route {thousands(count)}…
        </Button>
        <Button size="sm" variant="ghost" onClick={onClear}>
          Clear
        </Button>
      </span>
    </section>
  )
}
