import { Link, useLocation } from '@tanstack/react-router'
import { buttonClass } from '../ui/button-class.ts'
import { paths } from '../paths/paths.ts'
import { PageMessage } from '../ui/page-message.tsx'

export function NotFoundPage() {
  const { pathname } = useLocation()
  return (
    <PageMessage title="No such page" heading="There is no page at this address">
      <p>
        <span className="type-mono break-all">{pathname}</span> is none of the console's pages. A trunk's page is{' '}
        <span className="type-mono">/trunks/name/region/tab</span>, with us1, ie1 or au1 as Region.
      </p>
      <Link to={paths.trunks} className={buttonClass({ variant: 'primary' })}>
        All trunks
      </Link>
    </PageMessage>
  )
}
