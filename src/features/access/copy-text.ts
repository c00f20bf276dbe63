import { type AccessListKind, accessListWords, entryCount } from '../../account/access-list-kind.ts'

/** "2 addresses added", "1 user added, 3 already there". */
export function addedWords(kind: AccessListKind, added: number, before: number): string {
  const result = added === 0 ? `No ${accessListWords[kind].entry} added` : `${entryCount(kind, added)} added`
  return before === 0 ? result : `${result}, ${before.toLocaleString('en-US')} already there`
}
