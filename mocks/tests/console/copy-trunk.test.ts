import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { copyAll, type CopyChoices } from '../../../src/domain/copy/copy-plan.ts'
import { domainOfName } from '../../../src/domain/base/domain-name.ts'
import { planCopy } from '../../../src/domain/copy/plan-copy.ts'
import type { RegionCode } from '../../../src/domain/base/region.ts'
import { createItemRun, type RunSnapshot } from '../../../src/forms/item-run.ts'
import { copyItems } from '../../../src/features/trunks/copy/copy-items.ts'
import { type CopyReading, readCopy } from '../../../src/features/trunks/copy/read-copy.ts'
import { associateNumber } from '../../../src/twilio/number-configuration-writes.ts'
import type { Effect, Fault, Operation } from '../../account/fault.ts'
import { sidOf } from '../../account/sids.ts'
import { must } from '../../scenarios/must.ts'
import { consoleOn } from './console-on.ts'
import { made, mainLine } from './every-write.ts'

// Copies a trunk to a Region where it has no instance, with the console's own requests.

const fault = (operation: Operation, effect: Effect, times: Fault['times'] = 'once'): Fault => ({
  region: 'au1',
  operation,
  effect,
  times,
})

const newClient = () => new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })

const read = async (to: RegionCode = 'au1', listNames: readonly string[] = []): Promise<CopyReading> =>
  must(
    (await readCopy(newClient(), {
      domainName: must(domainOfName('east-mountain-office'), 'name'),
      from: 'us1',
      to,
      listNames,
    })) ?? undefined,
    'the source',
  )

const stepsOf = ({ source, target }: CopyReading, choices: CopyChoices = copyAll) =>
  planCopy(source, target, choices).steps

function runOf(reading: CopyReading, choices: CopyChoices = copyAll) {
  const steps = stepsOf(reading, choices)
  const run = copyItems({
    steps,
    target: reading.target,
    passwordOf: () => 'Correct-Horse-1',
    nameOfTrunk: () => undefined,
  })
  return createItemRun(run)
}

const kindsOf = ({ states }: RunSnapshot) =>
  Object.fromEntries<string>([...states].map(([key, { kind }]) => [key.replace(/\/.*/, ''), kind]))

test('a copy gives the target everything that the source has, and changes no route', async () => {
  const { mock, sent } = consoleOn()
  const routes = async () => {
    const tables = await mock.read()
    return JSON.stringify([tables.all('terminationRoute'), tables.all('numberRoute')].map((rows) => [...rows]))
  }
  const before = await routes()
  const run = runOf(await read())
  const { states } = await run.start()
  expect(new Set([...states.values()].map(({ kind }) => kind))).toEqual(new Set(['applied']))

  const { source, target } = await read()
  expect(target.instance).toMatchObject({
    friendlyName: 'East Mountain Office',
    domainName: source.instance.domainName,
  })
  expect(target.attachedIpAccessControlLists).toHaveLength(1)
  expect(target.attachedCredentialLists).toHaveLength(1)
  expect(target.originationUrls).toMatchObject([{ sipUrl: 'sip:203.0.113.7;edge=ashburn' }])
  expect([...target.numbers.values()].map((one) => one?.trunkSid)).toEqual([target.instance?.sid])
  expect(await routes()).toBe(before)
  expect(sent.filter((line) => !line.startsWith('GET') && line.includes('/routes/'))).toEqual([])

  // A second run has nothing to do.
  expect(stepsOf({ source, target, routesNotLoaded: [] })).toEqual([])
})

test('a failed step holds back only the steps that depend on it, and another start completes them', async () => {
  const { setFaults, sent } = consoleOn()
  const run = runOf(await read())
  await setFaults(fault('api.IpAccessControlLists.write', 'status-500'))
  expect(kindsOf(await run.start())).toMatchObject({
    trunk: 'applied',
    'ip-access-control-list': 'not-applied',
    'ip-address': 'held-back',
    'credential-list': 'applied',
    credential: 'applied',
    number: 'applied',
  })
  const writes = sent.filter((line) => line.startsWith('POST')).length
  expect([...(await run.start()).states.values()].every(({ kind }) => kind === 'applied')).toBe(true)
  // The second start creates the list and its two entries, and attaches the list.
  expect(sent.filter((line) => line.startsWith('POST')).length - writes).toBe(4)
  expect(stepsOf(await read())).toEqual([])
})

test('when the trunk cannot be created, the steps that do not depend on it still run', async () => {
  const { setFaults } = consoleOn()
  await setFaults(fault('trunking.Trunks.write', 'status-403'))
  const run = runOf(await read())
  expect(kindsOf(await run.start())).toMatchObject({
    trunk: 'refused',
    'ip-access-control-list': 'applied',
    attachment: 'held-back',
    'origination-url': 'held-back',
    number: 'held-back',
  })
  await run.start()
  expect(stepsOf(await read())).toEqual([])
})

test('a lost answer is settled by reading back, so nothing is created twice', async () => {
  const { setFaults, mock } = consoleOn()
  const run = runOf(await read())
  await setFaults(fault('write', 'drop-after-write', 'always'))
  expect([...(await run.start()).states.values()].every(({ kind }) => kind === 'applied')).toBe(true)
  const trunks = [...(await mock.read()).all('trunk')]
  expect(
    trunks.filter(({ region, friendlyName }) => region === 'au1' && friendlyName === 'East Mountain Office'),
  ).toHaveLength(1)
  await setFaults()
  const { target } = await read()
  expect(target.originationUrls).toHaveLength(1)
  expect(stepsOf(await read())).toEqual([])
})

test('another start checks an unknown outcome, then runs the steps that depend on it', async () => {
  const { setFaults, sent } = consoleOn()
  const run = runOf(await read())
  await setFaults(
    fault('trunking.Trunks.write', 'drop-after-write'),
    fault('trunking.Trunks.read', 'drop-connection', 'next-2'),
  )
  expect(kindsOf(await run.start())).toMatchObject({ trunk: 'unknown', 'origination-url': 'held-back' })
  await setFaults()
  expect([...(await run.start()).states.values()].every(({ kind }) => kind === 'applied')).toBe(true)
  expect(sent.filter((line) => line === 'POST /twilio/au1/trunking/v1/Trunks')).toHaveLength(1)
})

test('the next run completes an interrupted one, also with a chosen name', async () => {
  const { setFaults, mock } = consoleOn()
  const listOf = async () => must((await read()).source.ipAccessControlLists[0], 'list')
  const listNames = new Map<string, string>([[(await listOf()).sid, 'Office SBC 2']])
  const choices = { ...copyAll, listNames }
  await setFaults(fault('trunking.IpAccessControlLists.write', 'status-503', 'always'))
  await runOf(await read('au1', ['Office SBC 2']), choices).start()
  await setFaults()

  const again = await read('au1', ['Office SBC 2'])
  expect(stepsOf(again, choices).map(({ kind }) => kind)).toEqual(['attach-ip-access-control-list'])
  await runOf(again, choices).start()
  const lists = [...(await mock.read()).all('ipAccessControlList')]
  expect(
    lists.filter(({ region, friendlyName }) => region === 'au1' && friendlyName.startsWith('Office SBC')),
  ).toHaveLength(1)
})

test('a number that moved to another trunk since the review is skipped, and the next review asks about it', async () => {
  consoleOn()
  const run = runOf(await read())
  const bondi = sidOf.trunk('au1/bondi-surf-rescue')
  made(await associateNumber('au1', mainLine, bondi))
  const { states } = await run.start()
  expect(states.get(`number/${mainLine}`)).toMatchObject({ kind: 'skipped' })

  const { source, target } = await read()
  const { steps, leftOut } = planCopy(source, target, copyAll)
  expect(steps).toEqual([])
  expect(leftOut).toContainEqual(expect.objectContaining({ kind: 'on-another-trunk', trunkSid: bondi }))
  const takeOver = new Set(target.numbers.keys())
  await runOf({ source, target, routesNotLoaded: [] }, { ...copyAll, takeOver }).start()
  expect([...(await read()).target.numbers.values()].map((one) => one?.trunkSid)).toEqual([target.instance?.sid])
})

test.each([
  ['us1', 'trunking.Trunks.read'],
  ['us1', 'trunking.OriginationUrls.read'],
  ['us1', 'trunking.IpAccessControlLists.read'],
  ['us1', 'trunking.CredentialLists.read'],
  ['us1', 'api.IpAddresses.read'],
  ['us1', 'api.Credentials.read'],
  ['us1', 'api.IncomingPhoneNumbers.read'],
  ['au1', 'trunking.Trunks.read'],
  ['au1', 'api.IpAccessControlLists.read'],
  ['au1', 'api.CredentialLists.read'],
  ['au1', 'api.IncomingPhoneNumbers.read'],
] as const)(
  'in %s, a failing %s stops the copy: nothing that was not loaded is copied as if it were empty',
  async (region, operation) => {
    const { setFaults } = consoleOn()
    await setFaults({ region, operation, effect: 'status-503', times: 'always' })
    await expect(read()).rejects.toMatchObject({ status: 503 })
  },
)

test('a failing third Region does not stop the copy', async () => {
  const { setFaults } = consoleOn()
  await setFaults({ region: 'ie1', operation: 'any', effect: 'status-503', times: 'always' })
  expect((await read()).source.numbers).toHaveLength(1)
})
