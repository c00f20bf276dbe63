import { getRouteApi, Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { formatE164, parseE164 } from '../../domain/base/e164.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { NumberView } from './number-view.tsx'

const page = getRouteApi(paths.number)

/** One number: what each Region would do with it, and which of them answers. */
export function NumberPage() {
  const { e164: text } = page.useParams()
  // An address bar may have made a space of the plus sign.
  const number = parseE164(text.replace(/^ /, '+'))
  if (number === undefined) return <NoSuchForm text={text} />
  return (
    <>
      <title>{`${formatE164(number)} · Regional SIP Trunks`}</title>
      <NumberView key={number} number={number} />
    </>
  )
}

function NoSuchForm({ text }: { readonly text: string }) {
  return (
    <div className="grid max-w-150 justify-items-start gap-3 p-6 max-md:px-3">
      <title>Not a number · Regional SIP Trunks</title>
      <h1 className="type-page-title">This address names no number</h1>
      <p className="wrap-anywhere text-text-2">
        <span className="type-mono">{text}</span> is no number as Twilio writes it: a plus sign, the country code, then
        the rest, without spaces, such as +14025551212.
      </p>
      <Link to={paths.numbers} search={{ q: text }} className={buttonClass({ variant: 'default' })}>
        Search the numbers for it
      </Link>
    </div>
  )
}
