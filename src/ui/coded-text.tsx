import { Children, type ReactNode } from 'react'
import { OutsideLink } from './outside-link.tsx'
import { splitCodes } from './split-codes.ts'

type LinkProps = {
  readonly code: number | string
  /** In a grid, whose keys lead to one row. */
  readonly tabIndex?: number | undefined
}

/** Twilio's code, as a link to Twilio's explanation. */
export const CodeLink = ({ code, tabIndex }: LinkProps) => (
  <OutsideLink
    href={`https://www.twilio.com/docs/api/errors/${code}`}
    about={`Twilio’s page about ${code}`}
    tabIndex={tabIndex}
  >
    {code}
  </OutsideLink>
)

type Props = Omit<LinkProps, 'code'> & { readonly children: ReactNode }

/**
 * Text with each of Twilio's codes as a link; elements among the text stay as they are. Not for a link, a button, a
 * label, an option, a tooltip or an image, which cannot hold a link.
 */
export const CodedText = ({ children, tabIndex }: Props) =>
  Children.map(children, (child) =>
    typeof child === 'string' || typeof child === 'number'
      ? splitCodes(String(child)).map((part, at) =>
          // A sentence may name a code twice: only the place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          at % 2 === 1 ? <CodeLink key={at} code={part} tabIndex={tabIndex} /> : part,
        )
      : child,
  )

type WordsProps = {
  /** Twilio's own sentence, unchanged. */
  readonly sentence: string | null | undefined
  /** Twilio's code, alone or with the HTTP status: "20003, HTTP 401". */
  readonly code: string | number | null | undefined
}

export const TwilioWords = ({ sentence, code }: WordsProps) => (
  <>
    {sentence && <q>{sentence}</q>}{' '}
    {code && (
      <span className="type-mono">
        <CodedText>{code}</CodedText>
      </span>
    )}
  </>
)
