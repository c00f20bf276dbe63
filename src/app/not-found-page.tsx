import { Link, useLocation } from '@tanstack/react-router'
import { buttonClass } from '../ui/button-class.ts'
import { paths } from '../paths/paths.ts'

export function NotFoundPage() {
  const { pathname } = useLocation()
  return (
    <div className="grid max-w-150 justify-items-start gap-3 p-6">
      <title>No such page · Regional SIP Trunks</title>
      <h1 className="type-page-title">There is no page at this address</h1>
      <p>
        <span className="type-mono break-all">{pathname}</span> is none of the console's pages. A trunk's page is{' '}
        <span className="type-mono">/trunks/name/region/tab</span>, with us1, ie1 or au1 as Region.
      </p>
      <Link to={paths.trunks} className={buttonClass({ variant: 'primary' })}>
        All trunks
      </Link>
    </div>
  )
}
