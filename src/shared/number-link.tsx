import { Link } from '@tanstack/react-router'
import { paths } from '../paths/paths.ts'
import type { E164 } from '../domain/base/e164.ts'
import { linkClass } from '../ui/button-class.ts'
import { PhoneText } from '../ui/phone-text.tsx'

type Props = {
  readonly number: E164
  readonly size?: 'body' | 'small' | 'fine'
  readonly tabIndex?: number
  /** Underlines the link, so that it stands out from the sentence. */
  readonly inSentence?: boolean
}

export function NumberLink({ number, size = 'body', tabIndex, inSentence = false }: Props) {
  return (
    <Link
      to={paths.number}
      params={{ e164: number }}
      {...(tabIndex !== undefined && { tabIndex })}
      className={
        inSentence ? linkClass : 'rounded-sm hover:underline hover:decoration-line-control hover:underline-offset-3'
      }
    >
      <PhoneText number={number} size={size} />
    </Link>
  )
}
