import { type E164, parseE164 } from '../domain/base/e164.ts'

const storageKey = 'bulk-numbers'

/** The numbers of which a plan is to be made: for this tab, and over a reload. */
export function keepBulkNumbers(numbers: readonly E164[]): void {
  try {
    sessionStorage.setItem(storageKey, numbers.join(' '))
  } catch {
    // Full or refused: the plan is made all the same, and a reload asks for the numbers again.
  }
}

export function readBulkNumbers(): readonly E164[] {
  try {
    return (sessionStorage.getItem(storageKey) ?? '').split(' ').flatMap((text) => parseE164(text) ?? [])
  } catch {
    return []
  }
}
