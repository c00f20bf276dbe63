import { errorResponse } from './respond.ts'
import { demoOf, nowOf, type World } from './world.ts'

/** R17: a request above the limit is not processed, so it is safe to retry. */
export async function limited(world: World, answer: () => Promise<Response>): Promise<Response> {
  const tables = await world.store.read()
  const perSecond = demoOf(tables).rateLimit ?? world.defaultRateLimit
  if (perSecond === 'off' || world.rateLimiter.admits(perSecond)) return answer()
  return errorResponse(429, 20429, 'Too Many Requests', nowOf(tables, world.wall))
}
