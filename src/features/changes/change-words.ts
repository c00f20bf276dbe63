import { formatE164 } from '../../domain/base/e164.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { regionLabel } from '../../domain/base/region.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import { clockText, exactText } from '../../domain/base/time-text.ts'
import type { ChangeAttempt, ChangeRecord } from '../../ledger/change-record.ts'
import type { ChangeState } from '../../ledger/change-state.ts'

export const subjectText = (subject: RouteSubject): string =>
  subject.leg === 'termination' ? subject.domainName : formatE164(subject.number)

/** Records of earlier versions of the console do not say. */
export const whoText = ({ by }: ChangeRecord): string => by ?? 'not recorded'

export function stateText(state: ChangeState): string {
  switch (state.kind) {
    case 'writing':
      return 'Being written'
    case 'propagating':
      return `Propagating until ${clockText(state.until)}`
    case 'settled':
      return `Settled ${clockText(state.at)}`
    case 'overtaken':
      return `Overtaken ${clockText(state.by.requestedAt)} by a re-route to ${regionLabel(state.by.to)}`
    case 'failed':
      return 'Failed'
    case 'unknown':
      return 'Not known if applied'
    default:
      return exhaustive(state)
  }
}

/** "25 Nov 2026, 14:08:00 UTC". */
export const utcText = (at: Instant): string => exactText(at, 'UTC')

/** "503, code 20503: Service unavailable", "no answer". */
export function answerText({ status, code, message }: Pick<ChangeAttempt, 'status' | 'code' | 'message'>): string {
  if (status === null) return 'no answer'
  const numbers = code === null ? `${status}` : `${status}, code ${code}`
  return message === null ? numbers : `${numbers}: ${message}`
}

/** Why it failed: what the first host said that did not take it. Undefined when no host was asked. */
export function failureText({ attempts = [] }: ChangeRecord): string | undefined {
  const refused = attempts.find(({ request, status }) => request === 'write' && (status === null || status >= 300))
  return refused && answerText(refused)
}
