/**
 * Every URL of the console, and nothing else: verticals link through this table. Query parameters are typed by
 * the router, from the `search` file of each page.
 */
export const paths = {
  home: '/',
  trunks: '/trunks',
  /** Finds the trunk, or the SID, and leads to its Region. */
  trunk: '/trunks/$trunk',
  trunkRegion: '/trunks/$trunk/$region',
  trunkTab: '/trunks/$trunk/$region/$tab',
  readiness: '/readiness',
  numbers: '/numbers',
  /** In E.164. */
  number: '/numbers/$e164',
  calls: '/calls',
  /** Leads to the Region that was looked at last. */
  access: '/access',
  accessLists: '/access/$region/$kind',
  accessList: '/access/$region/$kind/$sid',
  changes: '/changes',
  change: '/changes/$change',
  /** A plan for many numbers, and the runs made here. */
  bulkPlan: '/numbers/reroute',
  bulkRun: '/numbers/reroutes/$run',
} as const
