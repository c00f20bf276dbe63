import { useServerNow } from '../routing/server-now-queries.ts'

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })

/** The mock's clock, which every countdown and age on the page goes by. */
export function DemoClock() {
  const now = useServerNow(1_000)
  return (
    <time
      dateTime={new Date(now).toISOString()}
      title="Clock of the demo account"
      className="px-2 type-mono text-text-2"
    >
      {timeOfDay.format(now)}
    </time>
  )
}
