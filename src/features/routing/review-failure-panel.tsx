import { formatE164 } from '../../domain/base/e164.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import { explain } from '../../twilio/explain-api-error.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import type { RerouteFailure } from './use-review.ts'

type Props = { readonly failure: RerouteFailure; readonly subject: RouteSubject }

/** Why the write failed, or that its outcome is unknown, with Twilio's message and what it means. */
export function ReviewFailurePanel({ failure, subject }: Props) {
  const what = `Re-routing ${subject.leg === 'termination' ? subject.domainName : formatE164(subject.number)}`
  return (
    <div role="alert" className="basis-full">
      <ErrorPanel tone="bad" {...failureWords(failure, what)} />
    </div>
  )
}

function failureWords(failure: RerouteFailure, what: string) {
  if (failure.kind === 'broken') return { title: `${what} failed in this console`, meaning: failure.error.message }
  const { error } = failure
  const readBack = failure.kind === 'refused' ? failure.readBack : null
  const { title, sentence, code, meaning, next } = explain(error, { what, readBack })
  const status = error.status === null ? null : `HTTP ${error.status}`
  return {
    title,
    sentence,
    code: [code, status].filter((part) => part !== null).join(', '),
    meaning:
      failure.kind === 'unknown'
        ? "We don't know if it was applied: no Region's host returned the route."
        : `${meaning} ${next}`,
  }
}
