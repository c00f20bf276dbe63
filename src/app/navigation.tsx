import { Link } from '@tanstack/react-router'
import { ArrowRightLeft, CircleSlash, Hash, ListChecks, Phone, RotateCcw, Route, ShieldCheck } from 'lucide'
import { type ComponentType, useState } from 'react'
import { regionCodes } from '../domain/base/region.ts'
import { useAccountLists } from '../account/use-account-lists.ts'
import { useSelector } from '@tanstack/react-store'
import { useAccountCheck } from '../account/account-check.ts'
import { apiGone } from '../twilio/api-gate.ts'
import { Icon } from '../ui/icon.tsx'
import { paths } from '../paths/paths.ts'
import { Button } from '../ui/button.tsx'
import { useExtras } from '../ui/extras.ts'

declare module '../ui/extras.ts' {
  interface Extras {
    readonly ResetDialog?: ComponentType<{ readonly onClose: () => void }>
  }
}

const anyBelow = { exact: false, includeSearch: false }
const itemClass =
  'flex h-8 items-center gap-2.5 rounded-control px-2 text-text-2 hover:bg-hover aria-[current=page]:bg-pressed aria-[current=page]:font-strong aria-[current=page]:text-text max-md:h-11'

export function Navigation() {
  const { trunks, regionsRead, configurations, numberRegionsRead } = useAccountLists()
  const gone = useSelector(apiGone)
  return (
    <div className="flex h-full flex-col bg-canvas px-2 pb-2">
      <nav aria-label="Main" className="flex flex-col gap-0.5">
        <Link to={paths.trunks} className="mb-2 flex h-12 items-center gap-2.5 px-2 type-card-title">
          <BrandMark />
          Regional SIP Trunks
        </Link>
        <Link to={paths.trunks} activeOptions={anyBelow} className={itemClass}>
          <Icon of={Route} />
          Trunks
          {!gone && regionsRead.length === regionCodes.length && (
            <span className="ml-auto type-mono-fine text-text-3">{trunks.length}</span>
          )}
        </Link>
        <Link to={paths.numbers} activeOptions={anyBelow} className={itemClass}>
          <Icon of={Hash} />
          Numbers
          {!gone && numberRegionsRead.length === regionCodes.length && (
            <span className="ml-auto type-mono-fine text-text-3">{configurations.size.toLocaleString('en')}</span>
          )}
        </Link>
        <Link to={paths.readiness} activeOptions={anyBelow} className={itemClass}>
          <Icon of={ListChecks} />
          Readiness
          {!gone && <FoundNow />}
        </Link>
        <Link to={paths.access} activeOptions={anyBelow} className={itemClass}>
          <Icon of={ShieldCheck} />
          Access
        </Link>
        <Link to={paths.calls} activeOptions={anyBelow} className={itemClass}>
          <Icon of={Phone} />
          Calls
        </Link>
        <Link to={paths.changes} activeOptions={anyBelow} className={itemClass}>
          <Icon of={ArrowRightLeft} />
          Changes
        </Link>
      </nav>
      <section aria-label="Demo account" className="mt-auto border-t border-line px-2 pt-3 pb-1 type-small text-text-3">
        <b className="mb-0.5 flex items-center gap-1.5 font-strong text-text-2">
          <Icon of={CircleSlash} size={12} />
          Demo data in this browser
        </b>
        <p>No calls are placed, and nothing leaves this computer.</p>
        <ResetButton />
      </section>
    </div>
  )
}

/** Trunks whose calls fail now, then those of which the console warns now. */
function FoundNow() {
  const check = useAccountCheck()
  if (check === null || (!check.busy && check.failing + check.warned === 0)) return null
  const trunks = (count: number) => (count === 1 ? 'trunk' : 'trunks')
  return (
    <span className="ml-auto flex gap-2 type-mono-fine">
      {check.busy && <span className="sr-only"> checking</span>}
      {check.failing > 0 && (
        <span className="text-bad-ink">
          {check.failing}
          <span className="sr-only"> {trunks(check.failing)} with failing calls</span>
        </span>
      )}
      {check.warned > 0 && (
        <span className="text-warn-ink">
          {check.warned}
          <span className="sr-only"> {trunks(check.warned)} with warnings now</span>
        </span>
      )}
      {check.busy && <span aria-hidden>…</span>}
    </span>
  )
}

function ResetButton() {
  const [asked, setAsked] = useState(false)
  const { ResetDialog } = useExtras()
  if (!ResetDialog) return null
  return (
    <>
      <div className="-ml-2 mt-1">
        <Button size="sm" variant="ghost" icon={RotateCcw} onClick={() => setAsked(true)}>
          Reset
        </Button>
      </div>
      {asked && <ResetDialog onClose={() => setAsked(false)} />}
    </>
  )
}

/** A railway switch. */
function BrandMark() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" fill="none" aria-hidden className="flex-none">
      <g stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
        <path d="M1.5 4h17M1.5 16h17" opacity=".4" />
        <path d="M1.5 10h4.2c3 0 3.6-6 6.6-6h6.2" />
      </g>
      <circle cx="1.8" cy="10" r="1.3" fill="currentColor" />
    </svg>
  )
}
