import { tabStorage } from '../browser/web-storage.ts'
import { type E164, parseE164 } from '../domain/base/e164.ts'

/** The numbers to plan for, kept for this tab across reloads. */
export const keepBulkNumbers = (numbers: readonly E164[]): void => tabStorage.write('bulk-numbers', numbers.join(' '))

export const readBulkNumbers = (): readonly E164[] =>
  (tabStorage.read('bulk-numbers') ?? '').split(' ').flatMap((text) => parseE164(text) ?? [])
