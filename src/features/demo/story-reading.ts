import * as v from 'valibot'
import { demoAccountSid } from '../../domain/account/demo-account.ts'
import { domainOfName } from '../../domain/base/domain-name.ts'
import { parseE164 } from '../../domain/base/e164.ts'
import { type Instant, parseInstant } from '../../domain/base/instant.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { Route, RouteSubject } from '../../domain/account/route.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { parsed } from '../../twilio/decode.ts'
import { fetchRoute } from '../../twilio/fetch-route.ts'
import { listAll } from '../../twilio/paging.ts'
import { listTrunks } from '../../twilio/trunks.ts'

/** The trunk of the story, from the default scenario. */
export const storyTrunk = 'east-mountain-office'
const domainName = domainOfName(storyTrunk)
const number = parseE164('+14025551212')
if (domainName === undefined || number === undefined) throw new Error('The story has no trunk or no number')

export const terminationSubject = { leg: 'termination', domainName } as const
export const numberSubject = { leg: 'origination', number } as const

export const readRoute = (subject: RouteSubject): Promise<Route> => fetchRoute(subject, 'us1')

export const regionOf = (route: Route): RegionCode => (route.kind === 'implicit' ? 'us1' : route.voiceRegion)

export async function storyInstance(region: RegionCode): Promise<TrunkInstance | undefined> {
  return (await listTrunks(region)).find((trunk) => trunk.domainName === domainName)
}

const record = v.object({
  trunk_sid: v.nullish(v.string(), ''),
  direction: v.string(),
  start_time: parsed(parseInstant, 'a date'),
})

/** The trunk's call records in a Region since then (R15). */
export async function callsSince(region: RegionCode, since: Instant) {
  const instance = await storyInstance(region)
  const path = `/2010-04-01/Accounts/${demoAccountSid}/Calls.json`
  const calls = await listAll({ region, product: 'api', path, key: 'calls', item: record })
  return calls.filter((call) => call.trunk_sid === instance?.sid && call.start_time >= since)
}
