import { type ErrorComponentProps, Link, useLocation } from '@tanstack/react-router'
import { Button } from '../ui/button.tsx'
import { buttonClass } from '../ui/button-class.ts'
import { paths } from './paths.ts'

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

/** A bug, not an answer of the API: those are shown where their data would be. */
export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  return (
    <div role="alert" className="grid max-w-150 justify-items-start gap-3 p-6">
      <title>Something broke · Regional SIP Trunks</title>
      <h1 className="type-page-title">This page broke</h1>
      <p>The console made a mistake. Nothing was written to the account by it.</p>
      <p className="type-mono break-all text-text-2">{error instanceof Error ? error.message : String(error)}</p>
      <div className="flex gap-2">
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
        <Button onClick={() => location.reload()}>Reload</Button>
      </div>
    </div>
  )
}
