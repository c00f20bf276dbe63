import { Link, useLocation } from '@tanstack/react-router'
import { buttonClass } from '../ui/button-class.ts'
import { paths } from '../paths/paths.ts'
import { PageMessage } from '../ui/page-message.tsx'

export function NotFoundPage() {
  const { pathname } = useLocation()
  return (
    <PageMessage title="Page not found" heading="There is no page at this address">
      <p>
        <span className="type-mono break-all">{pathname}</span> is not a page of the console. A trunk's page is{' '}
        <span className="type-mono">/trunks/name/region/tab</span>, where the Region is us1, ie1 or au1.
      </p>
      <Link to={paths.trunks} className={buttonClass({ variant: 'primary' })}>
        All trunks
      </Link>
    </PageMessage>
  )
}
