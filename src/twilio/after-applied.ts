import type { SettledWrite } from './settled-write.ts'

/** Runs `then` once the write is applied, even if only a later `lookAgain` shows it. */
export async function afterApplied<T>(
  outcome: SettledWrite<T>,
  then: (value: T) => Promise<void>,
): Promise<SettledWrite<T>> {
  if (outcome.kind === 'applied') await then(outcome.value)
  if (outcome.kind !== 'unknown') return outcome
  return { ...outcome, lookAgain: async () => afterApplied(await outcome.lookAgain(), then) }
}
