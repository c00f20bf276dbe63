import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { severities } from '../../domain/preflight/finding.ts'
import { announce } from '../../ui/announce.ts'
import type { RerouteCheck } from './check-reroute.ts'
import { severityLook } from '../../ui/severity-look.ts'

/**
 * Announces each check to screen readers. After the first check, focus moves from Cancel to the first blocker instead,
 * unless the operator has moved it. `quiet`: the check belongs to a write.
 */
export function useCheckNews(
  body: RefObject<HTMLElement | null>,
  check: RerouteCheck | undefined,
  quiet: boolean,
): void {
  const first = useRef(true)
  const tell = useEffectEvent((of: RerouteCheck) => {
    if (!quiet) announce(`Checked: ${countsInWords(of)}`)
  })

  // Outside React: the browser's focus and the live region of screen readers.
  useEffect(() => {
    if (check === undefined) return
    const blocker = first.current ? body.current?.querySelector<HTMLElement>('[data-blocker]') : null
    first.current = false
    if (blocker && (document.activeElement?.matches('[data-initial-focus], body') ?? true)) blocker.focus()
    else tell(check)
  }, [body, check])
}

/** "1 blocker, 2 warnings, 11 passed". */
export function countsInWords({ findings }: RerouteCheck): string {
  return severities
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .flatMap(([severity, count]) => (count === 0 ? [] : [severityLook[severity].count(count)]))
    .join(', ')
}
