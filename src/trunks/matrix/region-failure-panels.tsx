import { isApiError } from '../../twilio/api-error.ts'
import { explain } from '../../twilio/explain-api-error.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import type { RegionFailure } from './region-failures.ts'

type Props = { readonly failures: readonly RegionFailure[]; readonly reading: boolean }

/** What failed in which Region, in Twilio's words and ours. The other Regions' lanes go on. */
export function RegionFailurePanels({ failures, reading }: Props) {
  if (failures.length === 0) return null
  return (
    <div role="alert" className="grid flex-none gap-2 px-6 pb-3 max-md:px-3">
      {failures.map((failure) => (
        <FailurePanel key={failure.region} failure={failure} reading={reading} />
      ))}
    </div>
  )
}

function FailurePanel({
  failure: { region, what, error, retry },
  reading,
}: {
  failure: RegionFailure
  reading: boolean
}) {
  if (region === null || !isApiError(error)) {
    return <ErrorPanel title={`${what} failed`} meaning={error.message} onRetry={retry} retrying={reading} />
  }
  const { sentence, code, meaning, next } = explain(error, { what })
  return (
    <ErrorPanel
      title={`${what} failed in`}
      region={region}
      sentence={sentence}
      code={codeText(code, error.status)}
      meaning={`${meaning} ${next}`}
      onRetry={retry}
      retrying={reading}
    />
  )
}

const codeText = (code: number | null, status: number | null): string | null => {
  const parts = [code === null ? [] : String(code), status === null ? [] : `HTTP ${status}`].flat()
  return parts.length === 0 ? null : parts.join(', ')
}
