import { Link, useLocation } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { formatE164, parseE164 } from '../../domain/base/e164.ts'
import { BreadcrumbTrail, Crumb } from '../../ui/breadcrumb-trail.tsx'

export function NumbersBreadcrumb({ e164 }: { readonly e164: string | undefined }) {
  const number = e164 === undefined ? undefined : parseE164(e164)
  const reroutes = useLocation({ select: ({ pathname }) => pathname.startsWith(paths.bulkPlan) })
  const isList = e164 === undefined && !reroutes
  return (
    <BreadcrumbTrail>
      {!isList && (
        <Crumb first>
          <Link to={paths.numbers} className="hover:text-text">
            Numbers
          </Link>
        </Crumb>
      )}
      <Crumb {...(isList && { first: true })} main current>
        {isList ? 'Numbers' : reroutes ? 'Re-route' : number ? formatE164(number) : e164}
      </Crumb>
    </BreadcrumbTrail>
  )
}
