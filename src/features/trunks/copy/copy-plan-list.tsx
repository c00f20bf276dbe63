import { stepWords } from '../../../domain/copy/copy-text.ts'
import type { CopyChoices, CopyPlan } from '../../../domain/copy/copy-plan.ts'
import type { CopyStep } from '../../../domain/copy/copy-step.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { thousands } from '../../../domain/base/thousands.ts'
import { CheckboxField } from '../../../ui/checkbox-field.tsx'
import { type CopySides, withPart } from './copy-choices.ts'
import { nothingToCopy, partLabels, type PartOfPlan, partsOfPlan, standingWords } from './copy-parts.ts'

type Props = {
  readonly plan: CopyPlan
  /** With every part chosen. */
  readonly whole: CopyPlan
  readonly sides: CopySides
  readonly region: RegionCode
  readonly choices: CopyChoices
  readonly onChoose: (choices: CopyChoices) => void
}

/** What is created, by part, in the order of sending. Each part can be left out. */
export function CopyPlanList({ plan, whole, sides, region, choices, onChoose }: Props) {
  const nothing = new Map(
    partsOfPlan(whole).map((of) => [of.part, nothingToCopy(of, whole, sides.source, sides.target)]),
  )
  const first = plan.steps.filter(({ kind }) => kind === 'create-trunk')
  return (
    <section aria-labelledby="copy-made" className="grid gap-1.5">
      <h2 id="copy-made" className="type-card-title">
        What is created in {regionLabel(region)}
      </h2>
      <div className="grid rounded-control border border-line">
        {first.map((step) => (
          <p key={step.id} className="border-b border-line px-3 py-2 wrap-anywhere">
            {stepWords(step, region)}
          </p>
        ))}
        {partsOfPlan(plan).map((of) => (
          <div key={of.part} className="border-b border-line px-3 py-1 last:border-b-0">
            {nothing.get(of.part) ? (
              // Aligned with the labels of the checkboxes.
              <p className="py-1.5 pl-6.5">
                {partLabels[of.part]}
                <span className="block type-small text-text-2">{nothing.get(of.part)}</span>
              </p>
            ) : (
              <CheckboxField
                name={of.part}
                label={partLabels[of.part]}
                description={descriptionOf(of, first.length > 0, choices.parts.includes(of.part))}
                value={choices.parts.includes(of.part)}
                onChange={(isCopied) => onChoose(withPart(choices, of.part, isCopied))}
              />
            )}
            <StepLines steps={of.steps} region={region} />
          </div>
        ))}
      </div>
    </section>
  )
}

function descriptionOf(of: PartOfPlan, isNew: boolean, isCopied: boolean): string {
  const isOfNew = isNew && of.part === 'settings'
  if (!isCopied) return isOfNew ? 'Left out: Twilio’s defaults apply' : 'Left out: nothing changes'
  if (!isOfNew) return standingWords(of)
  return of.steps.length === 0 ? 'Sent when the trunk is created' : 'Sent when the trunk is created, except recording'
}

/** Lines shown at first, and at most once unfolded. */
const atFirst = 5
const atMost = 500

function StepLines({ steps, region }: { readonly steps: readonly CopyStep[]; readonly region: RegionCode }) {
  if (steps.length === 0) return null
  const rest = steps.slice(atFirst)
  return (
    <div className="mb-1.5 ml-6.5 grid gap-0.5 type-small text-text-2">
      <Lines steps={steps.slice(0, atFirst)} region={region} />
      {rest.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1 font-medium text-text">And {thousands(rest.length)} more</summary>
          <Lines steps={rest.slice(0, atMost)} region={region} />
          {rest.length > atMost && <p>And {thousands(rest.length - atMost)} more, not listed here.</p>}
        </details>
      )}
    </div>
  )
}

function Lines({ steps, region }: { readonly steps: readonly CopyStep[]; readonly region: RegionCode }) {
  return (
    <ul className="grid gap-0.5">
      {steps.map((step) => (
        <li key={step.id} className="wrap-anywhere">
          {stepWords(step, region)}
        </li>
      ))}
    </ul>
  )
}
