import { lazyRouteComponent } from '@tanstack/react-router'
import { parseTrunkTab } from '../../paths/trunk-tab.ts'

/** The content below the call path, with a chunk for each tab. */
export const tabContents = {
  general: lazyRouteComponent(() => import('./general-tab.tsx'), 'GeneralTab'),
  termination: lazyRouteComponent(() => import('./termination-tab.tsx'), 'TerminationTab'),
  origination: lazyRouteComponent(() => import('./origination/origination-tab.tsx'), 'OriginationTab'),
  numbers: lazyRouteComponent(() => import('./numbers-tab.tsx'), 'NumbersTab'),
}

/** Loads the content of an address's tab early, with the page or when a pointer is on the link, to avoid a flash. */
export async function loadTabContent(tabText: string): Promise<void> {
  const tab = parseTrunkTab(tabText.toLowerCase())
  if (tab) await tabContents[tab].preload?.()
}
