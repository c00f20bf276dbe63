import { namePart } from '../../src/domain/base/domain-name.ts'
import { err, ok } from '../../src/domain/base/result.ts'
import { callReason } from '../account/call-reason.ts'
import { callersOf, domainOfTrunk } from '../account/known-callers.ts'
import type { TrunkSid } from '../../src/domain/base/sid.ts'
import type { Admits } from '../account/place-termination.ts'
import type { KnownCallerRow } from '../account/rows.ts'
import type { Tables } from '../account/tables.ts'
import { placeTestCall, type TestCallResult } from '../account/test-call.ts'
import { createRateLimiter, type RateLimiter } from './rate-limiter.ts'
import { jsonResponse } from './respond.ts'
import type { Body } from './demo-body.ts'
import { parseTestCall } from './test-call-body.ts'
import { nowOf, type World } from './world.ts'

/** Never includes the password. */
const callerJson = ({ domainName, name, address, credentials }: KnownCallerRow) => ({
  trunk: namePart(domainName),
  name,
  address,
  user: credentials?.username ?? null,
})

const oneTrunk = 'trunk: expected one name, domain name or SID of a trunk'

/** The callers of the trunk that `?trunk=` names; undefined when it names none, or several. */
function callersNamed(tables: Tables, request: Request): readonly KnownCallerRow[] | undefined {
  const [trunk = '', ...more] = new URL(request.url).searchParams.getAll('trunk')
  const domainName = domainOfTrunk(tables, trunk)
  return domainName && more.length === 0 ? callersOf(tables, domainName) : undefined
}

/** `GET /demo/callers?trunk=`: what the PBXs of one trunk, or of all trunks, send. */
export async function answerCallers(world: World, request: Request): Promise<Response> {
  const tables = await world.store.read()
  const now = nowOf(tables, world.wall)
  const isOfAll = !new URL(request.url).searchParams.has('trunk')
  const callers = isOfAll ? tables.all('knownCaller') : callersNamed(tables, request)
  if (!callers) return jsonResponse(400, { message: oneTrunk }, now)
  return jsonResponse(200, { callers: callers.map(callerJson) }, now)
}

/**
 * `GET /demo/callers/passwords?trunk=`: the credentials that the PBXs of a trunk send. Twilio never serves passwords,
 * but a demo that removes a user needs the password to restore the user.
 */
export async function answerPasswords(world: World, request: Request): Promise<Response> {
  const tables = await world.store.read()
  const now = nowOf(tables, world.wall)
  const callers = callersNamed(tables, request)
  if (!callers) return jsonResponse(400, { message: oneTrunk }, now)
  return jsonResponse(200, { passwords: callers.flatMap(({ credentials }) => credentials ?? []) }, now)
}

const resultJson = ({ seed, decision, record }: TestCallResult) => ({
  ...decision,
  reason: callReason(decision),
  seed,
  record: record && { region: record.region, sid: record.sid },
})

/** R21: each running API counts the calls that its instances took in the last second of real time. */
const taken = new WeakMap<World, Map<TrunkSid, RateLimiter>>()

const admitsOf =
  (world: World): Admits =>
  (sid, cps) => {
    const ofWorld = taken.get(world) ?? new Map<TrunkSid, RateLimiter>()
    taken.set(world, ofWorld)
    const limiter = ofWorld.get(sid) ?? createRateLimiter(() => performance.now())
    ofWorld.set(sid, limiter)
    return limiter.admits(cps)
  }

/** `POST /demo/test-calls`: answers with the decision hop by hop, and the address of the record if there is one. */
export async function answerTestCall(world: World, body: Body): Promise<Response> {
  const seed = typeof body['seed'] === 'string' ? body['seed'] : null
  const placed = await world.store.write((tables) => {
    const call = parseTestCall(tables, body)
    if (!call.ok) return err(call.error)
    return ok(placeTestCall(tables, call.value, seed, nowOf(tables, world.wall), admitsOf(world)))
  })
  const now = nowOf(await world.store.read(), world.wall)
  return placed.ok
    ? jsonResponse(200, resultJson(placed.value), now)
    : jsonResponse(400, { message: placed.error }, now)
}
