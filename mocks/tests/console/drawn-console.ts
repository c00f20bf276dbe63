import { QueryClient } from '@tanstack/react-query'
import { getResponse } from 'msw'
import { vi } from 'vitest'
import { clearChanges } from '../../../src/ledger/change-store.ts'
import { type DomainName, domainOfName } from '../../../src/domain/base/domain-name.ts'
import type { NumberFacts, TrunkFacts } from '../../../src/domain/account/facts.ts'
import type { Instant } from '../../../src/domain/base/instant.ts'
import { associatedRegions } from '../../../src/domain/account/number-reach.ts'
import { regionCodes } from '../../../src/domain/base/region.ts'
import type { RouteSubject } from '../../../src/domain/account/route.ts'
import { groupTrunks, type Trunk } from '../../../src/domain/account/trunk.ts'
import { listNumberConfigurations } from '../../../src/twilio/incoming-phone-numbers.ts'
import { listTrunks } from '../../../src/twilio/trunks.ts'
import { wholeSecond } from '../../account/clock.ts'
import { demoOf } from '../../http/world.ts'
import type { Mock } from '../create-mock.ts'
import { must } from '../../scenarios/must.ts'
import { type ConsoleOn, consoleOn } from './console-on.ts'
import { type DrawnAccount, rowsOf, trunkName } from './drawn-account.ts'

/** A console that was just opened on a random account. */
export type DrawnConsole = {
  readonly mock: Mock
  readonly setFaults: ConsoleOn['setFaults']
  readonly client: QueryClient
  readonly trunk: Trunk
  readonly domainName: DomainName
  /** What the trunk's page loads before a review: the account's lists. */
  readonly page: TrunkFacts
  /** The Termination URI, followed by the trunk's numbers. */
  readonly subjects: readonly RouteSubject[]
}

/** Returns a function that opens the console on a random account. */
export function drawnConsoles(): (account: DrawnAccount) => Promise<DrawnConsole> {
  const { mock, setFaults } = consoleOn('empty')
  // The console limits its requests per second. Advancing its clock by 10 ms per call keeps the tests fast.
  let time = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 10))
  return async (account) => {
    await setFaults()
    const now = wholeSecond(mock.clock.now())
    const demo = demoOf(await mock.read())
    await mock.store.replace([...rowsOf(account, now), { kind: 'demo', key: 'state', row: demo }])
    await clearChanges()
    return { mock, setFaults, ...(await openPage(now)) }
  }
}

async function openPage(now: Instant): Promise<Omit<DrawnConsole, 'mock' | 'setFaults'>> {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })
  const domainName = must(domainOfName(trunkName), trunkName)
  const [trunks, lists] = await Promise.all([
    Promise.all(regionCodes.map((region) => listTrunks(region))),
    Promise.all(regionCodes.map((region) => listNumberConfigurations(region))),
  ])
  const trunk = must(
    groupTrunks(trunks.flat()).find((one) => one.domainName === domainName),
    domainName,
  )
  const every = new Set(lists.flat().map(({ number }) => number))
  const numbers = Array.from(every, (number): NumberFacts => ({
    number,
    configurations: Object.fromEntries(
      regionCodes.map((region, index) => [region, lists[index]?.find((one) => one.number === number) ?? null]),
    ),
    route: undefined,
    formerRegion: null,
  })).filter((number) => associatedRegions(number, trunk).length > 0)
  const page: TrunkFacts = {
    now,
    trunk,
    regionsRead: regionCodes,
    numberListsRead: regionCodes,
    terminationRoute: undefined,
    formerTerminationRegion: null,
    parts: {},
    numbers,
  }
  const subjects: readonly RouteSubject[] = [
    { leg: 'termination', domainName },
    ...numbers.map(({ number }): RouteSubject => ({ leg: 'origination', number })),
  ]
  return { client, trunk, domainName, page, subjects }
}

/** Places a call with `POST /demo/test-calls` and returns its decision. */
export async function placeCall(mock: Mock, call: object): Promise<unknown> {
  const init = { method: 'POST', body: JSON.stringify(call) }
  const response = await getResponse(mock.handlers, new Request('http://localhost/demo/test-calls', init))
  if (response?.status !== 200) throw new Error(`The call was not placed: ${await response?.text()}`)
  const decision: unknown = await response.json()
  return decision
}
