import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { findingKey, type PlannedFinding } from '../../domain/preflight/planned-reroutes.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { announce } from '../../ui/announce.ts'
import type { RerouteCheck } from './check-reroute.ts'
import { countsInWords } from './use-check-news.ts'

export type FixedFindings = {
  readonly listRef: RefObject<HTMLUListElement | null>
  readonly fixed: (finding: PlannedFinding) => void
}

/** Checks again after a fix, then announces whether the finding is gone and focuses the row in its place. */
export function useFixedFinding(
  check: RerouteCheck | undefined,
  target: RegionCode,
  recheck: () => void,
): FixedFindings {
  const listRef = useRef<HTMLUListElement>(null)
  const waiting = useRef<{ readonly key: string; readonly at: number; readonly before: RerouteCheck } | null>(null)

  const tell = useEffectEvent((now: RerouteCheck) => {
    const fix = waiting.current
    if (fix === null || now === fix.before) return
    waiting.current = null
    const isGone = !now.findings.some((finding) => findingKey(finding) === fix.key)
    announce(`${isGone ? 'Fixed' : 'Still found'} in ${regionLabel(target)}. Checked again: ${countsInWords(now)}`)
    const rows = [...(listRef.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])]
    const row = rows[Math.min(fix.at, rows.length - 1)] ?? listRef.current?.querySelector<HTMLElement>('button')
    row?.focus()
  })

  // Outside React: the browser's focus and the live region of screen readers.
  useEffect(() => {
    if (check) tell(check)
  }, [check])

  return {
    listRef,
    fixed: (finding) => {
      if (check === undefined) return
      const at = check.findings.findIndex((one) => findingKey(one) === findingKey(finding))
      waiting.current = { key: findingKey(finding), at, before: check }
      recheck()
    },
  }
}
