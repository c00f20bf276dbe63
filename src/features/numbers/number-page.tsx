import { getRouteApi, Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { formatE164, parseE164 } from '../../domain/base/e164.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { NumberView } from './number-view.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { PageMessage } from '../../ui/page-message.tsx'

const page = getRouteApi(paths.number)

/** One number: what each Region would do with it, and which of them answers. */
export function NumberPage() {
  const { e164: text } = page.useParams()
  // An address bar may have made a space of the plus sign.
  const number = parseE164(text.replace(/^ /, '+'))
  if (number === undefined) return <NoSuchForm text={text} />
  return (
    <>
      <PageTitle>{formatE164(number)}</PageTitle>
      <NumberView key={number} number={number} />
    </>
  )
}

function NoSuchForm({ text }: { readonly text: string }) {
  return (
    <PageMessage title="Not a number" heading="This address names no number">
      <p className="wrap-anywhere text-text-2">
        <span className="type-mono">{text}</span> is no number as Twilio writes it: a plus sign, the country code, then
        the rest, without spaces, such as +14025551212.
      </p>
      <Link to={paths.numbers} search={{ q: text }} className={buttonClass({ variant: 'default' })}>
        Search the numbers for it
      </Link>
    </PageMessage>
  )
}
