import type { Instant } from '../../src/domain/base/instant.ts'
import type { Address } from './address.ts'
import { attachedListEndpoints } from './attached-lists.ts'
import { credentialListEndpoints } from './credential-lists.ts'
import type { Answer, Endpoint, Operation } from './endpoint.ts'
import { ipAccessControlListEndpoints } from './ip-access-control-lists.ts'
import { numberEndpoints } from './numbers.ts'
import { originationUrlEndpoints } from './origination-urls.ts'
import { parseRequestForm } from './request-form.ts'
import { errorResponse, jsonResponse, notFoundResponse, refusalResponse } from './respond.ts'
import { routeEndpoints } from './routes.ts'
import { trunkEndpoints } from './trunks.ts'
import { withFaults } from './with-faults.ts'
import { demoOf, nowOf, type World } from './world.ts'

/** The endpoints that the console's pages load. The others are imported on the first request for one of them. */
const firstEndpoints: readonly Endpoint[] = [
  ...trunkEndpoints,
  ...originationUrlEndpoints,
  ...attachedListEndpoints,
  ...numberEndpoints,
  ...ipAccessControlListEndpoints,
  ...credentialListEndpoints,
  ...routeEndpoints,
]

type Match = { readonly method: string; readonly operation: Operation }

function matching(endpoints: readonly Endpoint[], address: Address): readonly Match[] {
  const matches: Match[] = []
  for (const endpoint of endpoints) {
    if (endpoint.product !== address.product || (endpoint.onlyIn ?? address.region) !== address.region) continue
    const operation = endpoint.match(address.path)
    if (operation) matches.push({ method: endpoint.method, operation })
  }
  return matches
}

async function matchesOf(address: Address, method: string): Promise<readonly Match[]> {
  const first = matching(firstEndpoints, address)
  if (first.some((match) => match.method === method)) return first
  const { moreEndpoints } = await import('./more-endpoints.ts')
  return [...first, ...matching(moreEndpoints, address)]
}

/** Runs the operation on the rows. A refused write changes nothing. */
async function run(world: World, request: Request, address: Address, url: URL, operation: Operation): Promise<Answer> {
  const call = { ...address, query: url.searchParams }
  if (operation.access === 'read') {
    const tables = await world.store.read()
    return operation.run({ ...call, form: new URLSearchParams(), tables, now: nowOf(tables, world.wall) })
  }
  const form = await parseRequestForm(request)
  if (!form.ok) return form
  return world.store.write((tables) =>
    operation.run({ ...call, form: form.value, tables, now: nowOf(tables, world.wall) }),
  )
}

async function answerOperation(world: World, request: Request, address: Address, now: Instant): Promise<Response> {
  const url = new URL(request.url)
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const matches = await matchesOf(address, method)
  if (matches.length === 0) return notFoundResponse(address.path, now)
  const allow = { allow: ['HEAD', 'OPTIONS', ...matches.map((match) => match.method)].join(', ') }
  if (method === 'OPTIONS') return jsonResponse(204, null, now, allow)
  const match = matches.find((candidate) => candidate.method === method)
  if (!match) return errorResponse(405, 20004, 'Method not allowed', now, allow)
  const answer = await run(world, request, address, url, match.operation)
  return answer.ok
    ? jsonResponse(answer.value.status, answer.value.body, now)
    : refusalResponse(answer.error, address.path, now)
}

/** R19: Twilio documents this resource as unavailable outside US1, but other pages tell people to use it there. */
const isUnavailable = ({ region, product, path }: Address): boolean =>
  region !== 'us1' && product === 'trunking' && /^\/v1\/Trunks\/[^/]+\/PhoneNumbers(?:\/|$)/.test(path)

/** Answers a request to the regional API, addressed by host or by path. */
export async function answerApi(world: World, request: Request, address: Address): Promise<Response> {
  const tables = await world.store.read()
  const now = nowOf(tables, world.wall)
  const { strictAvailability } = demoOf(tables)
  if (strictAvailability && isUnavailable(address))
    return errorResponse(404, 20404, `Endpoint is not supported in realm '${address.region}'`, now)
  const access = ['GET', 'HEAD', 'OPTIONS'].includes(request.method) ? 'read' : 'write'
  return withFaults(world, address, access, now, async () => {
    const response = await answerOperation(world, request, address, now)
    await world.observe?.(address, request, response)
    return response
  })
}
