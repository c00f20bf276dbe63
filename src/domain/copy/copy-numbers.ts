import type { CopyChoices, CopySource, CopyTarget, PlanPart } from './copy-plan.ts'
import { trunkOf } from './copy-settings.ts'
import { needed } from './copy-step.ts'
import { formatE164 } from '../base/e164.ts'
import type { NumberConfiguration } from '../account/number-configuration.ts'

/** Associates the source's numbers in the target. Their routes stay, so their calls do too (R4, R5). */
export function numbersPart(source: CopySource, target: CopyTarget, choices: CopyChoices): readonly PlanPart[] {
  return source.numbers.map((number) => numberPart(number, target, choices))
}

function numberPart({ number, sid }: NumberConfiguration, target: CopyTarget, { takeOver }: CopyChoices): PlanPart {
  const trunk = trunkOf(target)
  const id = `number/${sid}`
  const there = target.numbers.get(number)
  if (there === undefined) return { leftOut: [{ kind: 'not-read', number }] }
  if (there && there.trunkSid !== null && there.trunkSid === target.instance?.sid)
    return { existing: [{ id, what: 'number', name: formatE164(number), differs: false }] }
  if (there && !takeOver.has(number)) {
    const { trunkSid, voiceUrl } = there
    if (trunkSid !== null) return { leftOut: [{ kind: 'on-another-trunk', number, trunkSid }] }
    if (voiceUrl !== null) return { leftOut: [{ kind: 'answered-by-webhook', number, url: voiceUrl }] }
  }
  const isActiveThere = target.activeNumbers.has(number)
  return { steps: [{ id, needs: needed(trunk), kind: 'associate-number', trunk, number, sid, isActiveThere }] }
}
