import { formatE164 } from '../../domain/base/e164.ts'
import type { Instant } from '../../domain/base/instant.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import { exactText } from '../../domain/base/time-text.ts'
import type { ChangeAttempt, ChangeRecord } from '../../ledger/change-record.ts'

export const subjectText = (subject: RouteSubject): string =>
  subject.leg === 'termination' ? subject.domainName : formatE164(subject.number)

/** Records of earlier versions do not name the operator. */
export const whoText = ({ by }: ChangeRecord): string => by ?? 'not recorded'

/** "25 Nov 2026, 14:08:00 UTC". */
export const utcText = (at: Instant): string => exactText(at, 'UTC')

/** "503, code 20503: Service unavailable", "no answer". */
export function answerText({ status, code, message }: Pick<ChangeAttempt, 'status' | 'code' | 'message'>): string {
  if (status === null) return 'no answer'
  const numbers = code === null ? `${status}` : `${status}, code ${code}`
  return message === null ? numbers : `${numbers}: ${message}`
}

/** The first failed answer. Undefined when no host was asked. */
export function failureText({ attempts = [] }: ChangeRecord): string | undefined {
  const refused = attempts.find(({ request, status }) => request === 'write' && (status === null || status >= 300))
  return refused && answerText(refused)
}
