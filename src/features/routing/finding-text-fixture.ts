/** For tests only: tables that cover every finding. */
import type { Finding } from '../../domain/preflight/finding.ts'
import type { FindingText } from './finding-about.ts'

/** One case for each id of `F`; a missing one does not compile. */
export type FindingCases<F extends Finding> = {
  readonly [Id in F['id']]: readonly [finding: Extract<F, { readonly id: Id }>, ...said: readonly string[]]
}

/** The lead and title, then the consequence and the advice where they exist. */
export function saidOf({ lead, title, consequence, howToFix, override }: FindingText): readonly string[] {
  const heading = lead === null ? title : `${lead} ${title}`
  const toDo = [howToFix, override].filter((part) => part !== null).join(' ') || null
  return [heading, consequence, toDo].filter((part) => part !== null)
}
