import { type FilterSpec, type FiltersOf, regionChoices } from '../../shared/list-filters.ts'

export const numberFilters = {
  routed: { label: 'Routed to', any: 'Any Region', choices: regionChoices, isNot: 'a Region' },
  /** Needs the number's route. */
  state: {
    label: 'State',
    any: 'Any',
    choices: {
      trunk: 'Served by a trunk',
      webhook: 'Answered by a webhook',
      'not-connected': 'Not connected',
      prepared: 'Prepared in another Region',
      implicit: 'Routed by default',
      propagating: 'Propagating',
    },
    isNot: 'a state of a number',
  },
  // `-` is descending.
  sort: {
    label: 'Sort',
    initial: 'number',
    choices: {
      number: 'Number',
      '-number': 'Number, descending',
      name: 'Name',
      '-name': 'Name, descending',
      trunk: 'Trunk',
      '-trunk': 'Trunk, descending',
    },
    isNot: 'an order',
  },
} as const satisfies FilterSpec

export type NumberFilters = FiltersOf<typeof numberFilters>
export type StateFilter = NonNullable<NumberFilters['state']>
export type NumberOrder = NumberFilters['sort']

/** The filters without the URL's invalid values. */
export type NumberChoices = Omit<NumberFilters, 'unknown'>

/** Whether a number needs a loaded route to pass. */
export const needsRoutes = ({ routed, state }: Pick<NumberFilters, 'routed' | 'state'>): boolean =>
  routed !== null || state !== null
