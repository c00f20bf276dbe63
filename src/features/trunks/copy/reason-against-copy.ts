import type { CopyPlan } from '../../../domain/copy/copy-plan.ts'
import { parsePassword } from '../../../domain/access/password-rules.ts'
import { counted } from '../../../domain/verdict/words.ts'

type Given = {
  readonly isReading: boolean
  readonly plan: CopyPlan | undefined
  /** A list is to have a name that it cannot have. */
  readonly badName: boolean
  /** Of each user that is to be made; empty while none is given. */
  readonly passwords: readonly string[]
}

/** Why the copy cannot begin now, in a sentence; undefined when it can. */
export function reasonAgainstCopy({ isReading, plan, badName, passwords }: Given): string | undefined {
  if (isReading) return 'Both Regions are being read'
  if (plan === undefined) return 'Both Regions must be read first'
  if (plan.steps.length === 0) return 'There is nothing to copy'
  if (badName) return 'A list cannot have the name that is given'
  const without = passwords.filter((password) => password === '').length
  if (without > 0) return `${counted(without, 'user has', 'users have')} no password yet`
  const weak = passwords.filter((password) => !parsePassword(password).ok).length
  return weak > 0 ? `${counted(weak, 'password does', 'passwords do')} not meet the rule` : undefined
}
