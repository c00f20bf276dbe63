import { type E164, formatE164 } from '../domain/base/e164.ts'

type Props = { readonly number: E164; readonly size?: 'body' | 'small' | 'fine' }

const sizes = { body: 'type-mono-body', small: 'type-mono', fine: 'type-mono-fine' }

/** A number with its digits grouped: `+1 402 555 1212`. */
export function PhoneText({ number, size = 'small' }: Props) {
  return <span className={`whitespace-nowrap [word-spacing:-.2em] ${sizes[size]}`}>{formatE164(number)}</span>
}
