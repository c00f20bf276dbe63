import { Link } from '@tanstack/react-router'
import { Pause, Play, RefreshCw, SquareStop, Undo2 } from 'lucide'
import { paths } from '../app/paths.ts'
import { Button } from '../ui/button.tsx'
import { buttonClass } from '../ui/button-class.ts'
import { Icon } from '../ui/icon.tsx'
import { countItems } from './bulk-item.ts'
import type { RunSnapshot } from './bulk-run.ts'
import { pauseRun, pauseRunAfterWave } from './console-bulk.ts'
import type { Holder } from './use-bulk-run.ts'

type Props = {
  readonly run: RunSnapshot
  readonly holder: Holder
  readonly runsThis: boolean
  readonly onGo: (how: 'resume' | 'retry') => void
}

/** What can be done with a run now. Only the tab that carries it out can pause it. */
export function RunControls({ run, holder, runsThis, onGo }: Props) {
  const counts = countItems(run.items)
  const left = counts.queued + counts.writing
  const failed = counts.failed + counts.unknown
  if (runsThis) {
    return (
      <>
        <Button size="sm" icon={Pause} onClick={pauseRun}>
          Pause
        </Button>
        <Button size="sm" icon={SquareStop} onClick={pauseRunAfterWave}>
          Stop after this wave
        </Button>
      </>
    )
  }
  if (holder !== 'nobody') return null
  return (
    <>
      {left > 0 && (
        <Button size="sm" icon={Play} onClick={() => onGo('resume')}>
          Resume ({left} left)
        </Button>
      )}
      {failed > 0 && (
        <Button size="sm" icon={RefreshCw} onClick={() => onGo('retry')}>
          Retry failed ({failed})
        </Button>
      )}
      {counts.changed > 0 && (
        <Link to={paths.bulkPlan} search={{ undo: run.job.id }} className={buttonClass({ size: 'sm' })}>
          <Icon of={Undo2} size={14} />
          Undo {counts.changed} changed
        </Link>
      )}
    </>
  )
}
