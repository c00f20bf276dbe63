import { Fragment } from 'react'

type Props = {
  readonly uri: string
  /** The label to stress, as a rule the edge: `dublin`. */
  readonly strong?: string
  readonly size?: 'body' | 'small' | 'fine'
}

const sizes = { body: 'type-mono-body', small: 'type-mono', fine: 'type-mono-fine' }

/** A URI. It wraps, after a dot where it can, and is never cut off: the end is where the edge stands. */
export function UriText({ uri, strong, size = 'small' }: Props) {
  const labels = uri.split('.')
  return (
    <span className={`min-w-0 wrap-anywhere ${sizes[size]}`}>
      {labels.map((label, at) => (
        // The same labels in the same order: the place is the identity.
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
