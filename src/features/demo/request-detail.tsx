import { useQuery } from '@tanstack/react-query'
import { CopyButton } from '../../ui/copy-button.tsx'
import { curlOf, isSecret } from './curl-of.ts'
import type { LoggedRequest } from './request-log.ts'
import { requestQueries } from './request-queries.ts'

export function RequestDetail({ request }: { readonly request: LoggedRequest }) {
  const { data: answer } = useQuery(requestQueries.answer(request))
  const curl = curlOf(request)
  return (
    <div className="grid min-w-0 gap-2 pb-3">
      <div className="flex min-w-0 items-start gap-2">
        <code className="min-w-0 flex-1 rounded-control border border-line bg-raised p-2 type-mono wrap-anywhere">
          {curl}
        </code>
        <CopyButton text={curl} what="as curl" />
      </div>
      {request.form.length > 0 && (
        <dl aria-label="Sent" className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 type-mono">
          {request.form.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-text-2">{name}</dt>
              <dd className="wrap-anywhere">{isSecret(name) ? '••••••••' : value}</dd>
            </div>
          ))}
        </dl>
      )}
      <pre
        tabIndex={0}
        role="region"
        aria-label="Answer"
        className="max-h-60 overflow-auto rounded-control border border-line bg-raised p-2 type-mono"
      >
        {answer ?? 'Loading…'}
      </pre>
    </div>
  )
}
