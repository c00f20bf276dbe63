import { exhaustive } from '../../src/domain/base/exhaustive.ts'
import type { Instant } from '../../src/domain/base/instant.ts'
import { ok } from '../../src/domain/base/result.ts'
import { type Effect, faultResources, type StatusEffect } from '../account/fault.ts'
import { strike, type Strike, type Struck } from '../account/strike.ts'
import type { Address } from './address.ts'
import { pause } from './pause.ts'
import { errorResponse, notFoundResponse } from './respond.ts'
import { demoOf, type World } from './world.ts'

/** The faults that strike this request. Updates their counts under the store's lock. */
async function strikeOf(world: World, call: Struck): Promise<Pick<Strike, 'effect' | 'delay'>> {
  const { faults } = demoOf(await world.store.read())
  const struck = strike(faults, call)
  if (struck.remaining === faults) return struck
  const counted = await world.store.write((tables) => {
    const demo = demoOf(tables)
    const again = strike(demo.faults, call)
    if (again.remaining !== demo.faults) tables.put('demo', 'state', { ...demo, faults: again.remaining })
    return ok(again)
  })
  return counted.ok ? counted.value : { effect: null, delay: 0 }
}

const answers: Readonly<Record<Exclude<StatusEffect, 'status-404'>, readonly [number, number, string]>> = {
  'status-401': [401, 20003, 'Authenticate'],
  'status-403': [403, 20403, 'Forbidden'],
  'status-409': [409, 20409, 'Conflict'],
  'status-429': [429, 20429, 'Too Many Requests'],
  'status-500': [500, 20500, 'Internal Server Error'],
  'status-503': [503, 20503, 'Service unavailable'],
}

async function halfOf(response: Response): Promise<Response> {
  if (response.body === null) return response
  const text = await response.text()
  return new Response(text.slice(0, Math.ceil(text.length / 2)), response)
}

async function under(
  effect: Effect | null,
  path: string,
  now: Instant,
  answer: () => Promise<Response>,
): Promise<Response> {
  switch (effect) {
    case null:
      return answer()
    case 'status-404':
      return notFoundResponse(path, now)
    case 'status-401':
    case 'status-403':
    case 'status-409':
    case 'status-429':
    case 'status-500':
    case 'status-503':
      return errorResponse(...answers[effect], now)
    case 'malformed-body':
      return halfOf(await answer())
    case 'drop-connection':
      return Response.error()
    case 'drop-after-write':
      await answer()
      return Response.error()
    default:
      return exhaustive(effect)
  }
}

const allResources: readonly string[] = Object.values(faultResources).flat()

/** The last resource named in a path: `OriginationUrls` for `/v1/Trunks/TK…/OriginationUrls/OU…`. */
export const resourceOf = (path: string): string =>
  path
    .split('/')
    .map((part) => part.replace(/\.json$/, ''))
    .findLast((part) => allResources.includes(part)) ?? ''

/** The answer after the armed faults are applied. */
export async function withFaults(
  world: World,
  { region, product, path }: Address,
  access: Struck['access'],
  now: Instant,
  answer: () => Promise<Response>,
): Promise<Response> {
  const { effect, delay } = await strikeOf(world, { region, product, resource: resourceOf(path), access })
  if (delay > 0) await pause(delay)
  return under(effect, path, now, answer)
}
