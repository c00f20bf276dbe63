import { getRouteApi, Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { formatE164, parseE164 } from '../../domain/base/e164.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { NumberView } from './number-view.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { PageMessage } from '../../ui/page-message.tsx'

const page = getRouteApi(paths.number)

export function NumberPage() {
  const { e164: text } = page.useParams()
  // Browsers may turn the plus sign of an address into a space.
  const number = parseE164(text.replace(/^ /, '+'))
  if (number === undefined) return <NotANumber text={text} />
  return (
    <>
      <PageTitle>{formatE164(number)}</PageTitle>
      <NumberView key={number} number={number} />
    </>
  )
}

function NotANumber({ text }: { readonly text: string }) {
  return (
    <PageMessage title="Not a number" heading="This address is not a phone number">
      <p className="wrap-anywhere text-text-2">
        <span className="type-mono">{text}</span> is not in E.164 format: a plus sign, the country code, then the rest,
        without spaces, such as +14025551212.
      </p>
      <Link to={paths.numbers} search={{ q: text }} className={buttonClass({ variant: 'default' })}>
        Search for it in Numbers
      </Link>
    </PageMessage>
  )
}
