import { useRouter } from '@tanstack/react-router'
import { Menu } from 'lucide'
import { useEffect, useRef } from 'react'
import { Icon } from '../ui/icon.tsx'
import { Navigation } from './navigation.tsx'

/** The navigation on a phone, as a popover. */
export function NavDrawer() {
  const router = useRouter()
  const drawer = useRef<HTMLDivElement>(null)

  // Outside React: the router's history. Navigation closes the drawer.
  useEffect(() => router.subscribe('onBeforeNavigate', () => drawer.current?.hidePopover()), [router])

  return (
    <>
      <button
        type="button"
        popoverTarget="nav-drawer"
        aria-label="Open navigation"
        className="hidden size-11 flex-none items-center justify-center rounded-control text-text-2 hover:bg-hover max-md:inline-flex"
      >
        <Icon of={Menu} />
      </button>
      <div
        ref={drawer}
        id="nav-drawer"
        popover="auto"
        className="fixed inset-y-0 left-0 m-0 h-dvh w-66 max-w-[85vw] border-r border-line-strong bg-canvas text-text"
      >
        <Navigation />
      </div>
    </>
  )
}
