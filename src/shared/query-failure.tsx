import { ApiErrorPanel } from './api-error-panel.tsx'

type Props = {
  readonly query: { readonly error: Error | null; readonly isFetching: boolean; readonly refetch: () => unknown }
  /** The start of a sentence: "Loading trunks". */
  readonly what: string
}

/** Announces why a query failed, with Retry. */
export function QueryFailure({ query: { error, isFetching, refetch }, what }: Props) {
  if (!error) return null
  return (
    <div role="alert">
      <ApiErrorPanel error={error} what={what} onRetry={() => void refetch()} retrying={isFetching} />
    </div>
  )
}
