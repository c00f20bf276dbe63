import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { explainWrite } from '../../../twilio/explain-write.ts'
import type { FailedWrite } from '../../../twilio/settled-write.ts'

type Props = {
  readonly failure: FailedWrite
  /** The action as it begins a sentence: "Turning the URI off". */
  readonly what: string
  readonly busy: boolean
  /** Repeats it, or after a lost answer that nobody could settle, looks again. */
  readonly onAgain: () => void
}

/** A write out of a form that did not hold, or of which nobody knows. */
export function WriteFailure({ failure, what, busy, onAgain }: Props) {
  const { title, sentence, meaning, next } = explainWrite(failure, { what })
  const { code, status } = failure.error
  const codes = [...(code === null ? [] : [String(code)]), ...(status === null ? [] : [`HTTP ${status}`])]
  return (
    <div role="alert">
      <ErrorPanel
        tone="bad"
        title={title}
        sentence={sentence}
        code={codes.join(', ') || null}
        meaning={`${meaning} ${next}`}
        onRetry={onAgain}
        retryLabel={failure.kind === 'unknown' ? 'Look again' : 'Retry'}
        retrying={busy}
      />
    </div>
  )
}
