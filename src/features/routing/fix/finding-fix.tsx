import { ChevronDown, ChevronUp } from 'lucide'
import { useId, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { type FormFix, fixLabel } from './fix-text.ts'
import { lazyPart } from '../../../ui/lazy-part.tsx'

const loading = <p className="type-small text-text-2">Loading…</p>
const FixForm = lazyPart(async () => (await import('./fix-form.tsx')).FixForm, { meanwhile: loading })

type Props = {
  readonly fix: FormFix
  readonly onFixed: () => void
}

/** Fixes a finding in place: a button that opens the form for the write. */
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
          onPointerEnter={FixForm.preload}
          onFocus={FixForm.preload}
          onClick={() => setOpen(!open)}
        >
          {fixLabel(fix)}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {open && <FixForm fix={fix} label={fixLabel(fix)} onFixed={onFixed} />}
      </div>
    </div>
  )
}
