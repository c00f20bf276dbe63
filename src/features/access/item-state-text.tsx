import { explainWrite } from '../../twilio/explain-write.ts'
import { Status } from '../../ui/status.tsx'
import type { ItemState } from '../../shared/write-each.ts'

type Props = { readonly state: ItemState | undefined; readonly otherwise: string }

/** How far one of several writes is. */
export function ItemStateText({ state, otherwise }: Props) {
  switch (state?.kind) {
    case undefined:
      return <span className="text-text-3">{otherwise}</span>
    case 'writing':
      return (
        <Status icon="spinner" small>
          Writing…
        </Status>
      )
    case 'done':
      return (
        <Status tone="ok" small>
          Added
        </Status>
      )
    case 'failed': {
      const { sentence, code, meaning } = explainWrite(state.failure, { what: 'Adding it' })
      return (
        <Status tone={state.failure.kind === 'unknown' ? 'warn' : 'bad'} small>
          {state.failure.kind === 'unknown' ? 'Not known: ' : 'Failed: '}
          {sentence && <q>{sentence}</q>}
          {code !== null && ` (${code})`}
          {(sentence || code !== null) && '. '}
          {meaning}
        </Status>
      )
    }
  }
}
