import type { SettledWrite } from './settled-write.ts'

/** What a page does with the answer of a write, also where only a later look tells that it holds. */
export async function afterApplied<T>(
  outcome: SettledWrite<T>,
  then: (value: T) => Promise<void>,
): Promise<SettledWrite<T>> {
  if (outcome.kind === 'applied') await then(outcome.value)
  if (outcome.kind !== 'unknown') return outcome
  return { ...outcome, lookAgain: async () => afterApplied(await outcome.lookAgain(), then) }
}
