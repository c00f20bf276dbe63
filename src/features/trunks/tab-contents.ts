import { lazyRouteComponent } from '@tanstack/react-router'
import { parseTrunkTab } from '../../paths/trunk-tab.ts'

/** What stands below the call path, in a chunk for each tab: a form comes with the tab that has it. */
export const tabContents = {
  general: lazyRouteComponent(() => import('./general-tab.tsx'), 'GeneralTab'),
  termination: lazyRouteComponent(() => import('./termination-tab.tsx'), 'TerminationTab'),
  origination: lazyRouteComponent(() => import('./origination/origination-tab.tsx'), 'OriginationTab'),
  numbers: lazyRouteComponent(() => import('./numbers-tab.tsx'), 'NumbersTab'),
}

/** For the tab of an address, which may be none. Loaded with its page, or when a pointer is on its link, it never flashes. */
export async function loadTabContent(tabText: string): Promise<void> {
  const tab = parseTrunkTab(tabText.toLowerCase())
  if (tab) await tabContents[tab].preload?.()
}
