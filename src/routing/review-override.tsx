import { useId } from 'react'
import { type RegionCode, regionLabel } from '../domain/region.ts'

export type Override = { readonly reason: string; readonly region: string }
type OverrideProblems = { readonly reason: string | null; readonly region: string | null }

export const emptyOverride: Override = { reason: '', region: '' }

/** Null when both are given. The Region is typed in any case. */
export function overrideProblems({ reason, region }: Override, target: RegionCode): OverrideProblems | null {
  const problems = {
    reason: reason.trim() === '' ? 'Say why you re-route all the same.' : null,
    region: region.trim().toLowerCase() === target ? null : `Type ${regionLabel(target)}.`,
  }
  return problems.reason === null && problems.region === null ? null : problems
}

type Props = {
  readonly target: RegionCode
  readonly value: Override
  readonly onChange: (value: Override) => void
  /** Null until asked for. */
  readonly problems: OverrideProblems | null
}

/** What an overridable blocker asks for: the reason is kept with the change. */
export function ReviewOverride({ target, value, onChange, problems }: Props) {
  const label = regionLabel(target)
  return (
    <fieldset className="grid gap-3 rounded-control border border-bad-edge px-3 py-2.5">
      <legend className="sr-only">Re-route all the same</legend>
      <Field
        name="reason"
        label="Why do you re-route all the same? It is kept with the change."
        problem={problems?.reason ?? null}
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
      />
      <Field
        name="region"
        label={`Type ${label} to confirm`}
        problem={problems?.region ?? null}
        value={value.region}
        onChange={(region) => onChange({ ...value, region })}
      />
    </fieldset>
  )
}

type FieldProps = {
  readonly name: 'reason' | 'region'
  readonly label: string
  readonly problem: string | null
  readonly value: string
  readonly onChange: (value: string) => void
}

function Field({ name, label, problem, value, onChange }: FieldProps) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="type-label">
        {label}
      </label>
      <input
        id={id}
        data-override={name}
        required
        autoComplete="off"
        spellCheck={name === 'reason'}
        value={value}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
        className="h-8 rounded-control border border-line-control bg-surface px-2.5 aria-invalid:border-bad-solid max-md:h-11"
      />
      {problem !== null && (
        <p id={`${id}-problem`} className="type-small text-bad-ink">
          {problem}
        </p>
      )}
    </div>
  )
}
