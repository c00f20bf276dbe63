/**
 * Every URL of the console. Features link to each other through this table. The router types query parameters, from each
 * page's `search` file.
 */
export const paths = {
  home: '/',
  trunks: '/trunks',
  /** Finds the trunk by key or SID and redirects to its Region. */
  trunk: '/trunks/$trunk',
  trunkRegion: '/trunks/$trunk/$region',
  trunkTab: '/trunks/$trunk/$region/$tab',
  readiness: '/readiness',
  numbers: '/numbers',
  /** In E.164. */
  number: '/numbers/$e164',
  calls: '/calls',
  /** Redirects to the Region viewed last. */
  access: '/access',
  accessLists: '/access/$region/$kind',
  accessList: '/access/$region/$kind/$sid',
  changes: '/changes',
  change: '/changes/$change',
  /** A plan for many numbers, and the runs made in this console. */
  bulkPlan: '/numbers/reroute',
  bulkRun: '/numbers/reroutes/$run',
} as const
