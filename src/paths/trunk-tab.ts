/** The tabs of an instance's page, in order. */
export const trunkTabs = ['general', 'termination', 'origination', 'numbers'] as const

export type TrunkTab = (typeof trunkTabs)[number]

export const trunkTabTitles: Readonly<Record<TrunkTab, string>> = {
  general: 'General',
  termination: 'Termination',
  origination: 'Origination',
  numbers: 'Numbers',
}

export const defaultTrunkTab: TrunkTab = 'termination'

export const parseTrunkTab = (text: string): TrunkTab | undefined => trunkTabs.find((tab) => tab === text)
