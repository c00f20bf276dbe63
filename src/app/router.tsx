import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { loadChanges } from '../ledger/change-store.ts'
import { implicitRegion, regionCodes, regionOfUrl } from '../domain/base/region.ts'
import { numberQueries } from '../account/number-queries.ts'
import { rowCode } from '../features/trunks/matrix/row-code.ts'
import { loadTabContent } from '../features/trunks/tab-contents.ts'
import { trunkQueries } from '../account/trunk-queries.ts'
import { RouteErrorPage } from './route-error-page.tsx'
import { paths } from '../paths/paths.ts'
import { parsePlainSearch, pick, stringifyPlainSearch } from './plain-search.ts'
import { Shell } from './shell.tsx'
import { lazyPage } from '../ui/lazy-part.tsx'

const NotFoundPage = lazyPage(() => import('./not-found-page.tsx'), 'NotFoundPage')

type RouterContext = { readonly queryClient: QueryClient }

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: RouteErrorPage,
  validateSearch: (search: Record<string, unknown>) => pick(search, ['demo', 'present']),
  search: { middlewares: [retainSearchParams(['demo', 'present'])] },
})

/** The page's own query reports the failure. */
const noop = () => undefined

/** Not awaited: the page shows each Region as its lists arrive. */
function startLoadingLists({ context: { queryClient } }: { context: RouterContext }): void {
  for (const region of regionCodes) {
    void queryClient.query(trunkQueries.list(region)).catch(noop)
    void queryClient.query(numberQueries.configurations(region)).catch(noop)
  }
}

let lastRegion = implicitRegion
const noteRegion = ({ params }: { readonly params: { readonly region: string } }): void => {
  lastRegion = regionOfUrl(params.region) ?? lastRegion
}
const notesRegion = { onEnter: noteRegion, onStay: noteRegion }

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.home,
  beforeLoad: () => {
    throw redirect({ to: paths.trunks, replace: true })
  },
})

const trunksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.trunks,
  validateSearch: (search: Record<string, unknown>) => pick(search, ['q', 'active', 'instance', 'now', 'sort', 'new']),
  loader: (options) => {
    void rowCode.load()
    startLoadingLists(options)
  },
  component: lazyPage(() => import('../features/trunks/trunks-page.tsx'), 'TrunksPage'),
})

const trunkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.trunk,
  loader: startLoadingLists,
  component: lazyPage(() => import('../features/trunks/trunk-finder.tsx'), 'TrunkFinder'),
})

const trunkRegionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.trunkRegion,
  loader: startLoadingLists,
  component: lazyPage(() => import('../features/trunks/trunk-finder.tsx'), 'TrunkFinder'),
})

const trunkTabRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.trunkTab,
  validateSearch: (search: Record<string, unknown>) =>
    pick(search, [
      'reroute',
      'undo',
      'leg',
      'localized',
      'interconnect',
      'numbers',
      'number',
      'uri',
      'ask',
      'attach',
      'detach',
      'do',
      'new',
      'copy',
      'call',
    ]),
  loader: (options) => {
    startLoadingLists(options)
    return loadTabContent(options.params.tab)
  },
  ...notesRegion,
  component: lazyPage(() => import('../features/trunks/trunk-page.tsx'), 'TrunkPage'),
})

const readinessRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.readiness,
  validateSearch: (search: Record<string, unknown>) => pick(search, ['severity', 'when', 'region', 'leg']),
  loader: startLoadingLists,
  component: lazyPage(() => import('../features/routing/readiness/readiness-page.tsx'), 'ReadinessPage'),
})

const numbersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.numbers,
  validateSearch: (search: Record<string, unknown>) => pick(search, ['q', 'routed', 'state', 'sort']),
  loader: startLoadingLists,
  component: lazyPage(() => import('../features/numbers/numbers-page.tsx'), 'NumbersPage'),
})

const numberRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.number,
  validateSearch: (search: Record<string, unknown>) => pick(search, ['reroute']),
  component: lazyPage(() => import('../features/numbers/number-page.tsx'), 'NumberPage'),
})

const accessRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.access,
  beforeLoad: () => {
    throw redirect({ to: paths.accessLists, params: { region: lastRegion, kind: 'ip-access-control-lists' } })
  },
})

const accessListsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.accessLists,
  validateSearch: (search: Record<string, unknown>) => pick(search, ['do']),
  ...notesRegion,
  component: lazyPage(() => import('../features/access/access-lists-page.tsx'), 'AccessListsPage'),
})

const accessListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.accessList,
  validateSearch: (search: Record<string, unknown>) => pick(search, ['do', 'entry', 'user', 'address', 'missing']),
  ...notesRegion,
  component: lazyPage(() => import('../features/access/access-list-page.tsx'), 'AccessListPage'),
})

const callsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.calls,
  validateSearch: (search: Record<string, unknown>) =>
    pick(search, ['sid', 'trunk', 'direction', 'status', 'party', 'day', 'count']),
  component: lazyPage(() => import('../features/calls/calls-page.tsx'), 'CallsPage'),
})

const changesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.changes,
  validateSearch: (search: Record<string, unknown>) => pick(search, ['q', 'leg', 'region', 'result', 'who', 'run']),
  loader: loadChanges,
  component: lazyPage(() => import('../features/changes/changes-page.tsx'), 'ChangesPage'),
})

const changeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.change,
  loader: (options) => {
    startLoadingLists(options)
    return loadChanges()
  },
  component: lazyPage(() => import('../features/changes/change-page.tsx'), 'ChangePage'),
})

const bulkPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.bulkPlan,
  validateSearch: (search: Record<string, unknown>) => pick(search, ['to', 'undo']),
  component: lazyPage(() => import('../features/bulk/bulk-plan-page.tsx'), 'BulkPlanPage'),
})

const bulkRunRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.bulkRun,
  validateSearch: (search: Record<string, unknown>) => pick(search, ['state']),
  component: lazyPage(() => import('../features/bulk/bulk-run-page.tsx'), 'BulkRunPage'),
})

const routeTree = rootRoute.addChildren([
  homeRoute,
  trunksRoute,
  trunkRoute,
  trunkRegionRoute,
  trunkTabRoute,
  readinessRoute,
  numbersRoute,
  numberRoute,
  accessRoute,
  accessListsRoute,
  accessListRoute,
  callsRoute,
  changesRoute,
  changeRoute,
  bulkPlanRoute,
  bulkRunRoute,
])

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    scrollToTopSelectors: ['#main'],
    parseSearch: parsePlainSearch,
    stringifySearch: stringifyPlainSearch,
    pathParamsAllowedCharacters: ['+'],
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: RouteErrorPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
