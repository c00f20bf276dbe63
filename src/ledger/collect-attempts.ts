import { serverNow } from '../twilio/server-clock.ts'
import type { Exchange } from '../twilio/http.ts'
import type { ChangeAttempt } from './change-record.ts'

/** Records each request when it is answered or given up. */
export function collectAttempts(): {
  readonly attempts: readonly ChangeAttempt[]
  readonly note: (exchange: Exchange) => void
} {
  const attempts: ChangeAttempt[] = []
  return {
    attempts,
    note: ({ region, method, status, error }) => {
      attempts.push({
        at: serverNow(),
        host: region,
        request: method === 'GET' ? 'read' : 'write',
        status,
        code: error?.code ?? null,
        message: error === null ? null : (error.twilioMessage ?? null),
      })
    },
  }
}
