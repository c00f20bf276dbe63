import { shortSid } from '../domain/base/sid.ts'
import { CopyButton } from './copy-button.tsx'

type Props = {
  readonly sid: string
  /** Completes "Copy …": "trunk SID in IE1". Undefined: no copy button. */
  readonly what?: string
}

/** A SID shortened in the middle, with the full one on hover and in the clipboard. */
export function SidText({ sid, what }: Props) {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <span className="type-mono text-text-3" title={sid}>
        {shortSid(sid)}
      </span>
      {what !== undefined && <CopyButton text={sid} what={what} />}
    </span>
  )
}
