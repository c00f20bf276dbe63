import { stepWords } from '../../domain/copy-words.ts'
import type { CopyChoices, CopyPlan } from '../../domain/copy-plan.ts'
import type { CopyStep } from '../../domain/copy-step.ts'
import type { RegionCode } from '../../domain/region.ts'
import { regionLabel } from '../../domain/region.ts'
import { counted, someWords } from '../../routing/words.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { withPart } from './copy-choices.ts'
import { partLabels, type PartOfPlan, partsOfPlan } from './copy-parts.ts'

type Props = {
  readonly plan: CopyPlan
  readonly region: RegionCode
  readonly choices: CopyChoices
  readonly onChoose: (choices: CopyChoices) => void
}

/** What is made, part by part, in the order in which it is sent; each part can be left out. */
export function CopyPlanList({ plan, region, choices, onChoose }: Props) {
  const first = plan.steps.filter(({ kind }) => kind === 'create-trunk')
  return (
    <section aria-labelledby="copy-made" className="grid gap-1.5">
      <h2 id="copy-made" className="type-card-title">
        What is made in {regionLabel(region)}
      </h2>
      <div className="grid rounded-control border border-line">
        {first.map((step) => (
          <p key={step.id} className="border-b border-line px-3 py-2 wrap-anywhere">
            {stepWords(step, region)}
          </p>
        ))}
        {partsOfPlan(plan).map((of) => (
          <div key={of.part} className="border-b border-line px-3 py-1 last:border-b-0">
            <CheckboxField
              name={of.part}
              label={partLabels[of.part]}
              description={descriptionOf(of, first.length > 0, choices.parts.includes(of.part))}
              value={choices.parts.includes(of.part)}
              onChange={(isCopied) => onChoose(withPart(choices, of.part, isCopied))}
            />
            <StepLines steps={of.steps} region={region} />
          </div>
        ))}
      </div>
    </section>
  )
}

function descriptionOf(of: PartOfPlan, isNew: boolean, isCopied: boolean): string {
  const isOfNew = isNew && of.part === 'settings'
  if (!isCopied) return isOfNew ? 'Left out: as Twilio makes a trunk' : 'Left out: what is there stays as it is'
  if (!isOfNew) return standing(of)
  return of.steps.length === 0 ? 'Sent as the trunk is created' : 'Sent as the trunk is created, but for the recording'
}

function standing({ steps, there, differs }: PartOfPlan): string {
  const isThere = there.length === 0 ? '' : `${counted(there.length, 'thing is', 'things are')} there already`
  const otherwise = differs.length === 0 ? '' : `, set otherwise and left as it is: ${someWords(differs)}`
  if (steps.length === 0) return isThere === '' ? 'Nothing to copy' : `${isThere}: nothing to do${otherwise}`
  return `${counted(steps.length, 'request')}${isThere === '' ? '' : `; ${isThere}`}${otherwise}`
}

/** In full up to here; the rest unfolds. */
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
          <summary className="cursor-pointer py-1 font-medium text-text">And {rest.length} more</summary>
          <Lines steps={rest.slice(0, atMost)} region={region} />
          {rest.length > atMost && <p>And {rest.length - atMost} more, not listed here.</p>}
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
