import type { CopyPlan } from '../../../domain/copy/copy-plan.ts'
import { parsePassword } from '../../../domain/access/password-rules.ts'
import { counted } from '../../../domain/base/sentence-text.ts'

type Given = {
  readonly isLoading: boolean
  readonly plan: CopyPlan | undefined
  /** A new list has an invalid name. */
  readonly badName: boolean
  /** One for each user to create; empty until typed. */
  readonly passwords: readonly string[]
}

/** Why the copy cannot begin now; undefined if it can. */
export function reasonAgainstCopy({ isLoading, plan, badName, passwords }: Given): string | undefined {
  if (isLoading) return 'Both Regions are still loading'
  if (plan === undefined) return 'Both Regions must load first'
  if (plan.steps.length === 0) return 'There is nothing to copy'
  if (badName) return 'The name of a list is not valid'
  const without = passwords.filter((password) => password === '').length
  if (without > 0) return `${counted(without, 'user has', 'users have')} no password yet`
  const weak = passwords.filter((password) => !parsePassword(password).ok).length
  return weak > 0 ? `${counted(weak, 'password does', 'passwords do')} not meet the rule` : undefined
}
