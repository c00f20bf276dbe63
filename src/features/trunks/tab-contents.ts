import { parseTrunkTab } from '../../paths/trunk-tab.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

/** The content below the call path, with a chunk for each tab. */
export const tabContents = {
  general: lazyPart(async () => (await import('./general-tab.tsx')).GeneralTab),
  termination: lazyPart(async () => (await import('./termination-tab.tsx')).TerminationTab),
  origination: lazyPart(async () => (await import('./origination/origination-tab.tsx')).OriginationTab),
  numbers: lazyPart(async () => (await import('./numbers-tab.tsx')).NumbersTab),
}

/** Loads the content of an address's tab early, with the page or when a pointer is on the link, to avoid a flash. */
export async function loadTabContent(tabText: string): Promise<void> {
  const tab = parseTrunkTab(tabText.toLowerCase())
  if (tab) await tabContents[tab].preload()
}
