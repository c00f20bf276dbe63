import { ErrorPanel } from '../ui/error-panel.tsx'
import { failureWords } from './failure-text.ts'
import type { FormFailure } from './save-outcome.ts'

type Props = {
  readonly failure: FormFailure
  readonly what: string
  readonly busy: boolean
  readonly onAgain: () => void
}

/** At the top of a form: why a save failed, or that its outcome is unknown. Takes the focus. */
export function FormFailurePanel({ failure, what, busy, onAgain }: Props) {
  const { again, ...words } = failureWords(failure, what)
  return (
    <div role="alert" tabIndex={-1} data-form-failure className="scroll-mt-4 rounded-control">
      <ErrorPanel tone="bad" {...words} onRetry={onAgain} retryLabel={again} retrying={busy} />
    </div>
  )
}
