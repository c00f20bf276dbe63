import { lazyRouteComponent } from '@tanstack/react-router'
import { ChevronDown, ChevronUp } from 'lucide'
import { Suspense, useId, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { type FormFix, fixLabel } from './fix-words.ts'

const FixForm = lazyRouteComponent(() => import('./fix-form.tsx'), 'FixForm')

type Props = {
  readonly fix: FormFix
  /** After the write: what to look at again. */
  readonly onFixed: () => void
}

/** The way to mend a finding where it stands: a button, and under it what the write asks for. */
export function FindingFix({ fix, onFixed }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="mt-1.5 grid gap-2">
      <div>
        <Button
          size="sm"
          endIcon={open ? ChevronUp : ChevronDown}
          aria-expanded={open}
          aria-controls={id}
          data-fix
          onPointerEnter={() => void FixForm.preload?.()}
          onFocus={() => void FixForm.preload?.()}
          onClick={() => setOpen(!open)}
        >
          {fixLabel(fix)}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <Suspense fallback={<p className="type-small text-text-2">Loading…</p>}>
            <FixForm fix={fix} label={fixLabel(fix)} onFixed={onFixed} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
