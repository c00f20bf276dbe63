import { Outlet, useParams } from '@tanstack/react-router'
import { useSelector } from '@tanstack/react-store'
import type { ComponentType } from 'react'
import { regionOfUrl } from '../domain/base/region.ts'
import { hasUnfinishedRun } from '../features/bulk/unfinished-flag.ts'
import { keepingPlaceId, undoPlaceId } from '../features/changes/undo-place.ts'
import { apiGone } from '../twilio/api-gate.ts'
import { Announcer } from '../ui/announcer.tsx'
import { useExtras } from '../ui/extras.ts'
import { RegionBar } from '../ui/region-bar.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { type Asking, useBootState } from './boot-state.ts'
import { BootProblem, isProblem } from './boot-problem.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { DemoBarSlot } from './demo-bar-slot.tsx'
import { NavDrawer } from './nav-drawer.tsx'
import { Navigation } from './navigation.tsx'
import { PageFocus } from './page-focus.tsx'
import { ThemeMenu } from './theme-menu.tsx'
import { useHeldEnter } from './use-held-enter.ts'
import { usePainted } from './use-painted.ts'
import { lazyPart } from '../ui/lazy-part.tsx'

declare module '../ui/extras.ts' {
  interface Extras {
    readonly ScenarioQuestion?: ComponentType<{ readonly boot: Asking }>
  }
}

const AccountWatch = lazyPart(async () => (await import('./account-watch.tsx')).AccountWatch, { shape: 'none' })
const BulkChip = lazyPart(async () => (await import('../features/bulk/bulk-chip.tsx')).BulkChip, { shape: 'none' })
const ChangeTools = lazyPart(async () => (await import('../features/changes/change-tools.tsx')).ChangeTools, {
  shape: 'none',
})

/** Painted before the API is ready; only the page inside waits. */
export function Shell() {
  useHeldEnter()
  const boot = useBootState()
  const gone = useSelector(apiGone)
  const problem = gone ? gonePage : isProblem(boot) ? boot : null
  const painted = usePainted()
  const { ScenarioQuestion } = useExtras()
  const isRunUnfinished = useSelector(hasUnfinishedRun)
  return (
    <div className="grid h-dvh grid-cols-[13rem_minmax(0,1fr)] grid-rows-[3rem_minmax(0,1fr)_auto_auto] max-md:grid-cols-[minmax(0,1fr)]">
      <SkipLink targetId="main" />
      <div className="row-span-4 overflow-auto border-r border-line max-md:hidden">
        <Navigation />
      </div>
      <header className="flex min-w-0 items-center gap-2 border-b border-line bg-surface pr-4 pl-6 max-md:pr-1 max-md:pl-1">
        <NavDrawer />
        <Breadcrumb />
        <div className="ml-auto flex flex-none items-center gap-2 max-md:gap-0">
          {isRunUnfinished && <BulkChip />}
          {painted && !gone && <ChangeTools />}
          <ThemeMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="relative flex min-w-0 flex-col overflow-auto bg-surface outline-none">
        <CurrentRegionBar />
        <div id={keepingPlaceId} className="empty:hidden" />
        {problem ? <BootProblem boot={problem} /> : <Outlet />}
      </main>
      <div id={undoPlaceId} className="col-start-2 min-w-0 max-md:col-start-1" />
      {!problem && <DemoBarSlot />}
      {boot.kind === 'asks' && ScenarioQuestion && <ScenarioQuestion boot={boot} />}
      {painted && !problem && <AccountWatch />}
      <PageFocus />
      <Announcer />
    </div>
  )
}

const gonePage = { kind: 'gone' } as const

function CurrentRegionBar() {
  const region = useParams({ strict: false, select: (params) => regionOfUrl(params.region) })
  return region ? <RegionBar region={region} /> : null
}
