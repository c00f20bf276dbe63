import { exhaustive } from '../domain/base/exhaustive.ts'
import { Status } from '../ui/status.tsx'
import { failureWords } from './failure-words.ts'
import type { ItemState } from './item-run.ts'

type Props = {
  readonly state: ItemState
  /** As a sentence begins: "Associating +1 402 555 1212". */
  readonly what: string
  /** "associated" */
  readonly done: string
}

/** What became of one item, in a line: a failure with Region, Twilio's sentence and code, and what it means. */
export function ItemStateText({ state, what, done }: Props) {
  switch (state.kind) {
    case 'waiting':
      return (
        <Status tone="muted" small>
          Waiting
        </Status>
      )
    case 'running':
      return (
        <Status icon="spinner" small>
          In flight…
        </Status>
      )
    case 'held-back':
      return (
        <Status tone="muted" small>
          Not sent: it stands on one that is not done
        </Status>
      )
    case 'applied':
      return (
        <Status tone="ok" small>
          {done}
        </Status>
      )
    case 'skipped':
      return (
        <Status tone="warn" small>
          {state.reason}
        </Status>
      )
    case 'refused':
    case 'not-applied':
    case 'unknown':
    case 'not-read':
    case 'broken': {
      const { sentence, code, meaning } = failureWords(state, what)
      return (
        <Status tone={state.kind === 'unknown' ? 'warn' : 'bad'} small>
          {sentence && <q>{sentence}</q>} {code && <span className="type-mono">{code}</span>} {meaning}
        </Status>
      )
    }
    default:
      return exhaustive(state)
  }
}
