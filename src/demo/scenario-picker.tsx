import { scenarioTitles } from './scenario-titles.ts'

type Props = {
  readonly current: string
  readonly busy: boolean
  readonly onPick: (name: string) => void
}

/** Loads another world at once, in place of the one in this browser. */
export function ScenarioPicker({ current, busy, onPick }: Props) {
  return (
    <label className="flex h-7 items-center gap-1.5 rounded-control border border-line-control bg-surface pl-2.5 type-small text-text-3 focus-within:outline-2 focus-within:outline-focus max-md:h-11">
      Scenario
      <select
        value={current}
        aria-busy={busy}
        onChange={(event) => onPick(event.target.value)}
        className="h-full max-w-60 bg-transparent pr-1 font-strong text-text outline-none"
      >
        {scenarioTitles.map(({ name, title, shows }) => (
          <option key={name} value={name} title={shows}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
