import type { ReactNode } from 'react'
import { exhaustive } from '../domain/base/exhaustive.ts'
import { TwilioWords } from '../ui/coded-text.tsx'
import { Status } from '../ui/status.tsx'
import { failureWords } from './failure-text.ts'
import type { ItemState } from './item-run.ts'

type Props = {
  readonly state: ItemState | undefined
  /** The start of a sentence: "Associating +1 402 555 1212". */
  readonly what: string
  /** "Associated" */
  readonly done: string
  readonly waiting?: ReactNode
}

/** One item's result in a line; a failure with Twilio's sentence and code, and what it means. */
export function ItemStateText({ state, what, done, waiting = 'Waiting' }: Props) {
  if (state === undefined || state.kind === 'waiting') return <span className="type-small text-text-3">{waiting}</span>
  switch (state.kind) {
    case 'writing':
      return (
        <Status icon="spinner" small>
          Writing…
        </Status>
      )
    case 'held-back':
      return (
        <Status tone="muted" small>
          Not sent: depends on an item that has not finished
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
          <TwilioWords sentence={sentence} code={code} /> {meaning}
        </Status>
      )
    }
    default:
      return exhaustive(state)
  }
}
