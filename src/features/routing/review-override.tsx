import { useId } from 'react'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'

export type Override = { readonly reason: string; readonly region: string }
type OverrideProblems = { readonly reason: string | null; readonly region: string | null }

/** `override`: overriding a blocker needs a reason and the typed Region. `several`: a reason. `one`: an optional reason. */
export type Friction = 'one' | 'several' | 'override'

export const emptyOverride: Override = { reason: '', region: '' }

const asksForReason: Readonly<Record<Friction, string | null>> = {
  one: null,
  several: 'Give a reason for re-routing them.',
  override: 'Give a reason to re-route anyway.',
}

/** Null when nothing required is missing. */
export function overrideProblems(
  { reason, region }: Override,
  target: RegionCode,
  friction: Friction,
): OverrideProblems | null {
  const problems = {
    reason: reason.trim() === '' ? asksForReason[friction] : null,
    region: friction !== 'override' || region.trim().toLowerCase() === target ? null : `Type ${regionLabel(target)}.`,
  }
  return problems.reason === null && problems.region === null ? null : problems
}

type Props = {
  readonly target: RegionCode
  readonly friction: Friction
  readonly value: Override
  readonly onChange: (value: Override) => void
  /** Null until the operator tries to continue. */
  readonly problems: OverrideProblems | null
}

const reasonLabels: Readonly<Record<Friction, string>> = {
  one: 'Reason (optional). It is kept with the change.',
  several: 'Why do you re-route these numbers? The reason is kept with each change.',
  override: 'Why do you re-route anyway? The reason is kept with the change.',
}

/** The reason, and for an overridable blocker the typed Region. */
export function ReviewOverride({ target, friction, value, onChange, problems }: Props) {
  const label = regionLabel(target)
  const overrides = friction === 'override'
  return (
    <fieldset className={`grid gap-3 ${overrides ? 'rounded-control border border-bad-edge px-3 py-2.5' : ''}`}>
      <legend className="sr-only">{overrides ? 'Re-route anyway' : 'Reason'}</legend>
      <Field
        name="reason"
        label={reasonLabels[friction]}
        required={friction !== 'one'}
        problem={problems?.reason ?? null}
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
      />
      {overrides && (
        <Field
          name="region"
          label={`Type ${label} to confirm`}
          required
          problem={problems?.region ?? null}
          value={value.region}
          onChange={(region) => onChange({ ...value, region })}
        />
      )}
    </fieldset>
  )
}

type FieldProps = {
  readonly name: 'reason' | 'region'
  readonly label: string
  readonly required: boolean
  readonly problem: string | null
  readonly value: string
  readonly onChange: (value: string) => void
}

function Field({ name, label, required, problem, value, onChange }: FieldProps) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="type-label">
        {label}
      </label>
      <input
        id={id}
        data-override={name}
        required={required}
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
