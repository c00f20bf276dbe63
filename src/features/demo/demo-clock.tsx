import { Pause, Play, SkipForward } from 'lucide'
import { useServerNow } from '../../account/use-server-now.ts'
import { Button } from '../../ui/button.tsx'
import { skipToSettled, useChangeClock } from './demo-mutations.ts'

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })

/** The mock's clock. Every countdown and age on the page follows it. */
export function DemoClock({ frozen }: { readonly frozen: boolean }) {
  const now = useServerNow(1_000)
  const clock = useChangeClock()
  return (
    <span role="group" aria-label="Clock of the demo account" className="flex flex-wrap items-center gap-1">
      <time
        dateTime={new Date(now).toISOString()}
        title="Clock of the demo account"
        className="px-2 type-mono text-text-2"
      >
        {timeOfDay.format(now)}
      </time>
      <Button
        size="sm"
        variant="ghost"
        icon={frozen ? Play : Pause}
        onClick={() =>
          clock.mutate({
            change: { frozen: !frozen },
            said: frozen ? 'The demo clock is running' : 'The demo clock is frozen',
          })
        }
      >
        {frozen ? 'Resume' : 'Freeze'}
      </Button>
      <Button
        size="sm"
        variant="ghost"
        onClick={() =>
          clock.mutate({ change: { advanceMs: 60_000 }, said: 'The demo clock moved forward by one minute' })
        }
      >
        +1 min
      </Button>
      <Button
        size="sm"
        variant="ghost"
        icon={SkipForward}
        busy={clock.isPending}
        onClick={() => clock.mutate(skipToSettled)}
      >
        Skip to settled
      </Button>
    </span>
  )
}
