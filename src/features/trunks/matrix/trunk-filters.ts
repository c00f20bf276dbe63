import { type FilterSpec, type FiltersOf, regionChoices } from '../../../shared/list-filters.ts'

export const trunkFilters = {
  active: { label: 'Active in', any: 'Any Region', choices: regionChoices, isNot: 'a Region' },
  instance: {
    label: 'Instance',
    any: 'Any state',
    choices: { 'takes-calls': 'Takes calls', standby: 'Standby', incomplete: 'Incomplete', none: 'None' },
    isNot: 'a state of an instance',
  },
  now: {
    label: 'Now',
    any: 'Any',
    choices: {
      stranded: 'Stranded',
      propagating: 'Propagating',
      split: 'Split',
      aligned: 'Aligned',
      'no-traffic': 'No traffic',
    },
    isNot: 'a state of a trunk',
  },
  // `-` means descending. `now` puts the worst first.
  sort: {
    label: 'Sort',
    initial: 'name',
    choices: {
      name: 'Name',
      '-name': 'Name, Z first',
      '-numbers': 'Most numbers',
      numbers: 'Fewest numbers',
      now: 'Findings, worst first',
    },
    isNot: 'an order',
    onPhoneOnly: true,
  },
} as const satisfies FilterSpec

export type TrunkFilters = FiltersOf<typeof trunkFilters>
export type InstanceFilter = NonNullable<TrunkFilters['instance']>
export type NowFilter = NonNullable<TrunkFilters['now']>
export type SortOrder = TrunkFilters['sort']
