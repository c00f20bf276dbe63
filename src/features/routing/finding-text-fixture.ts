/** For tests only: tables of findings that leave none out. */
import type { Finding } from '../../domain/preflight/finding.ts'
import type { FindingText } from './finding-words.ts'

/** One case for each id of `F`, or it does not compile. */
export type FindingCases<F extends Finding> = {
  readonly [Id in F['id']]: readonly [finding: Extract<F, { readonly id: Id }>, ...said: readonly string[]]
}

/** The title with what leads it, then the rest as far as there is any. */
export function saidOf({ lead, title, consequence, mend, override }: FindingText): readonly string[] {
  const heading = lead === null ? title : `${lead} ${title}`
  const toDo = [mend, override].filter((part) => part !== null).join(' ') || null
  return [heading, consequence, toDo].filter((part) => part !== null)
}
