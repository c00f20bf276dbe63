import { useRef } from 'react'
import type { Instant } from '../domain/base/instant.ts'
import { Hint } from './hint.tsx'
import { agoText, dayText, exactText } from '../domain/base/time-text.ts'
import { useHint } from './use-hint.ts'

type Props = {
  readonly at: Instant
  readonly now: Instant
  /** `day`: "12 Mar", for "since …". */
  readonly form?: 'ago' | 'day'
}

/** How long ago, or the day. Hover or focus shows the exact local time and UTC. */
export function TimeAgo({ at, now, form = 'ago' }: Props) {
  const ref = useRef<HTMLTimeElement>(null)
  const { id, shown, popoverRef, anchorProps, hintProps } = useHint(ref)
  return (
    <>
      <time
        ref={ref}
        dateTime={new Date(at).toISOString()}
        // Focusable, so that keyboard users can see the exact time.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-describedby={id}
        className="rounded-sm whitespace-nowrap"
        {...anchorProps}
      >
        {form === 'day' ? dayText(at, now) : agoText(at, now)}
      </time>
      <Hint id={id} ref={popoverRef} {...hintProps}>
        {shown && [...new Set([exactText(at), exactText(at, 'UTC')])].map((text) => <p key={text}>{text}</p>)}
      </Hint>
    </>
  )
}
