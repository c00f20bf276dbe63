import { useSearch } from '@tanstack/react-router'
import { ChevronDown } from 'lucide'
import { lazy, Suspense, useState } from 'react'
import { Icon } from '../ui/icon.tsx'
import { usePainted } from './use-painted.ts'

const DemoBar = lazy(() => import('../demo/demo-bar.tsx').then((module) => ({ default: module.DemoBar })))

/** The demo's controls, in a chunk of their own. `?demo=0` hides them; on a phone they start folded. */
export function DemoBarSlot() {
  const { demo } = useSearch({ strict: false })
  const [open, setOpen] = useState(() => !matchMedia('(max-width: 760px)').matches)
  const painted = usePainted()

  if (demo === '0') return null
  return (
    <aside
      aria-label="Demo controls"
      className="col-start-2 flex min-w-0 items-start border-t border-line bg-canvas pr-4 pl-6 text-text-2 max-md:col-start-1 max-md:flex-col max-md:px-3"
    >
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className={`flex flex-none items-center gap-1 pr-3 type-label max-md:h-11 ${open ? 'h-10' : 'h-7'}`}
      >
        <Icon of={ChevronDown} size={14} className={open ? '' : 'rotate-180'} />
        Demo
      </button>
      {open && (
        <div className="min-w-0 flex-1">
          <Suspense>{painted && <DemoBar />}</Suspense>
        </div>
      )}
    </aside>
  )
}
