import { parsePathForm } from './address.ts'
import { answerApi } from './api.ts'
import { limited } from './limited.ts'
import { notFoundResponse } from './respond.ts'
import { nowOf, type World } from './world.ts'

/** Answers `/twilio/{region}/{product}/…`, which the console uses. It needs no credentials. */
export async function answerPathForm(world: World, request: Request): Promise<Response> {
  const url = new URL(request.url)
  const address = parsePathForm(url)
  if (address) return limited(world, () => answerApi(world, request, address))
  return notFoundResponse(url.pathname, nowOf(await world.store.read(), world.wall))
}
