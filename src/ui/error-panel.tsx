import { OctagonX, RefreshCw, TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import type { RegionCode } from '../domain/base/region.ts'
import { Button } from './button.tsx'
import { useExtras } from './extras.ts'
import { Icon } from './icon.tsx'
import { RegionChip } from './region-chip.tsx'
import { CodedText, TwilioWords } from './coded-text.tsx'

type Props = {
  /** What failed: "Loading trunks failed". */
  readonly title: ReactNode
  readonly region?: RegionCode | undefined
  /** Twilio's own sentence, unchanged. */
  readonly sentence?: string | null | undefined
  /** Twilio's error code and HTTP status, if any: "20003, HTTP 401". */
  readonly code?: string | null | undefined
  /** What it means, and what to do. */
  readonly meaning?: ReactNode
  readonly onRetry?: (() => void) | undefined
  readonly retryLabel?: string
  readonly retrying?: boolean
  /** `bad` only if it stops a change that the operator asked for; failed loading is not red. */
  readonly tone?: 'neutral' | 'bad'
}

/** Says what failed, in which Region, in Twilio's words, what it means, and offers Retry. */
export function ErrorPanel({
  title,
  region,
  sentence,
  code,
  meaning,
  onRetry,
  retryLabel,
  retrying,
  tone = 'neutral',
}: Props) {
  const bad = tone === 'bad'
  const said = sentence ?? code
  const { OfError } = useExtras()
  return (
    <div
      className={`flex items-start gap-3 rounded-control border px-4 py-3 max-md:flex-wrap ${bad ? 'border-bad-edge bg-bad-tint' : 'border-line-strong bg-raised'}`}
    >
      <span className={`mt-0.5 ${bad ? 'text-bad-ink' : 'text-text-2'}`}>
        <Icon of={bad ? OctagonX : TriangleAlert} />
      </span>
      <div className="grid min-w-0 flex-1 gap-0.5 max-md:basis-[80%]">
        <p className="flex flex-wrap items-center gap-x-2 type-card-title">
          {title} {region && <RegionChip region={region} country />}
        </p>
        {meaning && (
          <p className="text-text-2">
            <CodedText>{meaning}</CodedText>
          </p>
        )}
        {said && (
          <p className="type-small wrap-anywhere text-text-2">
            <TwilioWords sentence={sentence} code={code} />
          </p>
        )}
        {OfError && <OfError region={region} code={code} />}
      </div>
      {onRetry && (
        <Button size="sm" icon={RefreshCw} busy={retrying ?? false} onClick={onRetry}>
          {retryLabel ?? 'Retry'}
        </Button>
      )}
    </div>
  )
}
