import { Link } from '@tanstack/react-router'
import { Pause, Play, RefreshCw, SquareStop, Undo2 } from 'lucide'
import { Fragment, useEffect, useRef } from 'react'
import { paths } from '../../paths/paths.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { focusHeading } from '../../ui/focus-heading.ts'
import { Button } from '../../ui/button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Icon } from '../../ui/icon.tsx'
import { countItems } from './bulk-item.ts'
import type { RunSnapshot } from './bulk-run.ts'
import { pauseRun, pauseRunAfterWave } from './console-bulk.ts'
import type { Holder } from './use-bulk-run.ts'

type Props = {
  readonly run: RunSnapshot
  readonly holder: Holder
  readonly runsThis: boolean
  readonly onStart: (how: 'resume' | 'retry') => void
}

/** When the focused control disappears, the first new control takes the focus. */
export function RunControls(props: Props) {
  const ref = useRef<HTMLSpanElement>(null)
  const hadFocus = useRef(false)
  const { runsThis, holder } = props
  const shown = useRef(`${runsThis} ${holder}`)

  // Outside React: the focus, which the browser drops when the focused control disappears.
  useEffect(() => {
    const now = `${runsThis} ${holder}`
    if (now === shown.current) return
    shown.current = now
    if (!hadFocus.current || document.activeElement !== document.body) return
    const next = ref.current?.querySelector<HTMLElement>('button, a')
    if (next) next.focus()
    else focusHeading()
  }, [runsThis, holder])

  return (
    <span
      ref={ref}
      className="flex flex-wrap gap-2"
      onFocus={() => {
        hadFocus.current = true
      }}
      onBlur={({ relatedTarget }) => {
        // Without a related target, the control itself disappeared.
        if (relatedTarget !== null) hadFocus.current = false
      }}
    >
      <Controls {...props} />
    </span>
  )
}

/** Only the tab with the run can pause it. */
function Controls({ run, holder, runsThis, onStart }: Props) {
  const counts = countItems(run.items)
  const left = counts.queued + counts.writing
  const failed = counts.failed + counts.unknown
  if (runsThis) {
    return (
      // With keys, so that React does not reuse “Stop after this wave” as “Retry failed” during a click.
      <Fragment key="running">
        <Button size="sm" icon={Pause} onClick={pauseRun}>
          Pause
        </Button>
        <Button size="sm" icon={SquareStop} onClick={pauseRunAfterWave}>
          Stop after this wave
        </Button>
      </Fragment>
    )
  }
  if (holder !== 'nobody') return null
  return (
    <Fragment key="stopped">
      {left > 0 && (
        <Button size="sm" icon={Play} onClick={() => onStart('resume')}>
          Resume ({thousands(left)} left)
        </Button>
      )}
      {failed > 0 && (
        <Button size="sm" icon={RefreshCw} onClick={() => onStart('retry')}>
          Retry failed ({thousands(failed)})
        </Button>
      )}
      {counts.changed > 0 && (
        <Link to={paths.bulkPlan} search={{ undo: run.job.id }} className={buttonClass({ size: 'sm' })}>
          <Icon of={Undo2} size={14} />
          Undo {counted(counts.changed, 'change')}
        </Link>
      )}
    </Fragment>
  )
}
