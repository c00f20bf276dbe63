import { namePart } from '../../src/domain/base/domain-name.ts'
import { err, ok } from '../../src/domain/base/result.ts'
import { callReason } from '../account/call-reason.ts'
import { callersOf, domainOfTrunk } from '../account/known-callers.ts'
import type { KnownCallerRow } from '../account/rows.ts'
import { placeTestCall, type TestCallResult } from '../account/test-call.ts'
import { jsonResponse } from './respond.ts'
import { type Body, parseTestCall } from './test-call-body.ts'
import { nowOf, type World } from './world.ts'

/** Never includes the password. */
const callerJson = ({ domainName, name, address, credentials }: KnownCallerRow) => ({
  trunk: namePart(domainName),
  name,
  address,
  user: credentials?.username ?? null,
})

/** `GET /demo/callers?trunk=`: what the PBXs of one trunk, or of all trunks, send. */
export async function answerCallers(world: World, request: Request): Promise<Response> {
  const tables = await world.store.read()
  const trunk = new URL(request.url).searchParams.get('trunk')
  const domainName = trunk === null ? undefined : domainOfTrunk(tables, trunk)
  const callers = trunk === null ? tables.all('knownCaller') : domainName ? callersOf(tables, domainName) : []
  return jsonResponse(200, { callers: callers.map(callerJson) }, nowOf(tables, world.wall))
}

/**
 * `GET /demo/callers/passwords?trunk=`: the credentials that the PBXs of a trunk send. Twilio never serves passwords,
 * but a demo that removes a user needs the password to restore the user.
 */
export async function answerPasswords(world: World, request: Request): Promise<Response> {
  const tables = await world.store.read()
  const domainName = domainOfTrunk(tables, new URL(request.url).searchParams.get('trunk') ?? '')
  const callers = domainName ? callersOf(tables, domainName) : []
  const passwords = callers.flatMap(({ credentials }) => credentials ?? [])
  return jsonResponse(200, { passwords }, nowOf(tables, world.wall))
}

const resultJson = ({ seed, decision, record }: TestCallResult) => ({
  ...decision,
  reason: callReason(decision),
  seed,
  record: record && { region: record.region, sid: record.sid },
})

/** `POST /demo/test-calls`: answers with the decision hop by hop, and the address of the record if there is one. */
export async function answerTestCall(world: World, body: Body): Promise<Response> {
  const seed = typeof body['seed'] === 'string' ? body['seed'] : null
  const placed = await world.store.write((tables) => {
    const call = parseTestCall(tables, body)
    if (!call.ok) return err(call.error)
    return ok(placeTestCall(tables, call.value, seed, nowOf(tables, world.wall)))
  })
  const now = nowOf(await world.store.read(), world.wall)
  return placed.ok
    ? jsonResponse(200, resultJson(placed.value), now)
    : jsonResponse(400, { message: placed.error }, now)
}
