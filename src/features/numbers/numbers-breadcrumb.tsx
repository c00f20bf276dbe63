import { Link, useLocation } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { formatE164, parseE164 } from '../../domain/base/e164.ts'

/** Where one is among the numbers. */
export function NumbersBreadcrumb({ e164 }: { readonly e164: string | undefined }) {
  const number = e164 === undefined ? undefined : parseE164(e164)
  const reroutes = useLocation({ select: ({ pathname }) => pathname.startsWith(paths.bulkPlan) })
  return (
    <nav aria-label="Breadcrumb" className="min-w-0">
      <ol className="flex min-w-0 items-center gap-2 text-text-3">
        {e164 === undefined && !reroutes ? (
          <li aria-current="page" className="font-medium text-text">
            Numbers
          </li>
        ) : (
          <>
            <li className="max-md:hidden">
              <Link to={paths.numbers} className="hover:text-text">
                Numbers
              </Link>
            </li>
            <li aria-hidden className="text-line-control max-md:hidden">
              /
            </li>
            <li aria-current="page" className="min-w-0 truncate font-medium text-text">
              {reroutes ? 'Re-route' : number ? formatE164(number) : e164}
            </li>
          </>
        )}
      </ol>
    </nav>
  )
}
