import { Fragment } from 'react'

type Props = {
  readonly uri: string
  /** The label to stress, usually the edge: `dublin`. */
  readonly strong?: string
  readonly size?: 'body' | 'small' | 'fine'
}

const sizes = { body: 'type-mono-body', small: 'type-mono', fine: 'type-mono-fine' }

/** A URI. It wraps, after a dot if possible, and is never cut off, because the edge is at its end. */
export function UriText({ uri, strong, size = 'small' }: Props) {
  const labels = uri.split('.')
  return (
    <span className={`min-w-0 wrap-anywhere ${sizes[size]}`}>
      {labels.map((label, at) => (
        // A label's only identity is its position.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={at}>
          {at > 0 && (
            <>
              .<wbr />
            </>
          )}
          {label === strong ? <b className="font-semibold">{label}</b> : label}
        </Fragment>
      ))}
    </span>
  )
}
