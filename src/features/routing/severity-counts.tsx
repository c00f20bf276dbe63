import { type Finding, severities } from '../../domain/preflight/finding.ts'
import { Icon } from '../../ui/icon.tsx'
import { severityLook } from '../../ui/severity-look.ts'

/** "1 blocker, 2 warnings, 11 passed", each with its icon. */
export function SeverityCounts({ findings }: { readonly findings: readonly Finding[] }) {
  return severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    if (count === 0) return null
    const { icon, ink, count: words } = severityLook[severity]
    return (
      <span key={severity} className={`inline-flex items-center gap-1.5 whitespace-nowrap ${ink}`}>
        <Icon of={icon} size={14} />
        {words(count)}
      </span>
    )
  })
}
