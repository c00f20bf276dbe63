import { type AccessListKind, accessListWords, entryCount } from '../../account/access-list-kind.ts'

/** What a copy brought, after it: "2 addresses added", "1 user added, 3 there before". */
export function addedWords(kind: AccessListKind, added: number, before: number): string {
  const brought = added === 0 ? `No ${accessListWords[kind].entry} added` : `${entryCount(kind, added)} added`
  return before === 0 ? brought : `${brought}, ${before.toLocaleString('en-US')} there before`
}
