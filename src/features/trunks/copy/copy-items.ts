import type { CopyTarget } from '../../../domain/copy/copy-plan.ts'
import type { CopyStep, StepId } from '../../../domain/copy/copy-step.ts'
import type { ItemOutcome } from '../../../forms/item-run.ts'
import type { SettledWrite } from '../../../twilio/settled-write.ts'
import type { NameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { writeStep } from './write-step.ts'

export type CopyRun = {
  readonly steps: readonly CopyStep[]
  /** As it was reviewed. */
  readonly target: CopyTarget
  /** Of a user to be made, by its step. */
  readonly passwordOf: (id: StepId) => string
  readonly nameOfTrunk: NameOfTrunk
}

export type CopyItem = { readonly key: StepId; readonly run: () => Promise<ItemOutcome> }

/**
 * The steps of a plan, for a run of items. Each waits for those that it needs, and is held back when one of them was
 * not done: another start runs it. What is made is passed on to the steps that stand on it.
 */
export function copyItems(run: CopyRun): readonly CopyItem[] {
  /** SIDs of what was made, by the step that made it. */
  const made = new Map<StepId, string>()
  /** The last attempt at each step: whether it is done. */
  const attempts = new Map<StepId, Promise<boolean>>()
  const writing = writeStep(run, made)

  /** Noted before anything is awaited: a step that comes later waits for this attempt, not for an earlier one. */
  function attempt(id: StepId, work: () => Promise<ItemOutcome>): Promise<ItemOutcome> {
    const outcome = work()
    const isDone = outcome.then(
      ({ kind }) => kind === 'applied',
      () => false,
    )
    attempts.set(id, isDone)
    return outcome
  }

  function noted(id: StepId, outcome: ItemOutcome | SettledWrite<string>): ItemOutcome {
    if (outcome.kind === 'applied') {
      if ('value' in outcome) made.set(id, outcome.value)
      return { kind: 'applied' }
    }
    const { lookAgain } = 'lookAgain' in outcome ? outcome : {}
    if (outcome.kind !== 'unknown' || !lookAgain) return outcome
    return {
      kind: 'unknown',
      error: outcome.error,
      lookAgain: async () => {
        const found = await attempt(id, async () => noted(id, await lookAgain()))
        // What was looked at is a write's outcome, never one that was not sent.
        if (found.kind === 'skipped' || found.kind === 'not-read' || found.kind === 'held-back')
          throw new Error(`A look at ${id} was to tell of its write`)
        return found
      },
    }
  }

  return run.steps.map((step) => ({
    key: step.id,
    run: () =>
      attempt(step.id, async () => {
        for (const need of step.needs) {
          if (!(await attempts.get(need))) return { kind: 'held-back' }
        }
        return noted(step.id, await writing(step))
      }),
  }))
}
