import { ChevronDown, ChevronUp } from 'lucide'
import { useId, useState } from 'react'
import type { Finding } from '../../domain/preflight/finding.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { checksInWords, passedSentence } from './check-text.ts'
import { severityLook } from '../../ui/severity-look.ts'

export function PassedRow({ passed }: { readonly passed: readonly Finding[] }) {
  const [shown, setShown] = useState(false)
  const listId = useId()
  const { icon, ink } = severityLook.passed
  return (
    <li className="grid grid-cols-[16px_1fr_auto] items-center gap-x-2.5 py-1.5 pr-2 pl-3">
      <span className={ink}>
        <Icon of={icon} />
      </span>
      <span className="text-text-2">{checksInWords(passed.map(({ check }) => check))}</span>
      <Button
        size="sm"
        variant="ghost"
        endIcon={shown ? ChevronUp : ChevronDown}
        aria-expanded={shown}
        aria-controls={listId}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Hide' : 'Show'} {passed.length} passed
      </Button>
      <ul id={listId} hidden={!shown} className="col-span-2 col-start-2 pb-1 type-small text-text-2">
        {passed.map(({ check }) => (
          <li key={check}>{passedSentence(check)}</li>
        ))}
      </ul>
    </li>
  )
}
