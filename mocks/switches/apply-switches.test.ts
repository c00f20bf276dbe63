import { expect, test } from 'vitest'
import { applySwitches } from './apply-switches.ts'
import { now } from '../tests/now.ts'
import { createClient, routes, valueAt } from '../tests/test-client.ts'
import { parseSwitches } from './switches.ts'

const route = routes('us1', '/Trunks/east-mountain-office.pstn.twilio.com')

/** A changed account, and `open`, which opens a page on it. */
async function changedAccount() {
  const client = createClient()
  await client.post(route, { VoiceRegion: 'ie1' })
  return {
    ...client,
    open: (search: string) => applySwitches(client.mock.world, parseSwitches(search)),
    state: async () => (await client.get('/demo/state')).body,
    activeRegion: async () => valueAt((await client.get(route)).body, 'voice_region'),
  }
}

test.each(['', '?scenario=east-mountain-office', '?scenario=nowhere'])(
  '%s does not change the account',
  async (search) => {
    const { open, activeRegion } = await changedAccount()
    expect(await open(`${search}${search ? '&' : '?'}rate-limit=7`)).toBeNull()
    expect(await activeRegion()).toBe('ie1')
  },
)

test('an unknown scenario is rejected, and the other switches apply', async () => {
  const { open, state } = await changedAccount()
  await open('?scenario=nowhere&rate-limit=7')
  expect(await state()).toMatchObject({ rejectedSwitches: ['scenario=nowhere'], rateLimit: 7 })
})

test('another scenario needs an answer first, and nothing changes until then', async () => {
  const { open, state, activeRegion } = await changedAccount()
  const before = await state()
  const question = await open('?scenario=split-legs&fault=us1.any.500.always&rate-limit=7')
  expect(question).toMatchObject({ asked: 'split-legs', here: 'east-mountain-office' })
  expect(await state()).toEqual(before)
  expect(await activeRegion()).toBe('ie1')
})

test('loading it replaces the account, and the other switches apply', async () => {
  const { open, state, mock } = await changedAccount()
  const question = await open('?scenario=ie1-outage&fault=us1.api.500.always&rate-limit=7&clock=+5m')
  await question?.load()
  expect(await state()).toMatchObject({
    scenario: 'ie1-outage',
    rateLimit: 7,
    clock: { offsetMs: 300_000 },
    faults: [{ region: 'us1', operation: 'api' }],
  })
  expect((await mock.read()).get('terminationRoute', 'east-mountain-office.pstn.twilio.com')?.dateUpdated).toBeLessThan(
    now,
  )
})

test('keeping the account does not change it, and the other switches apply', async () => {
  const { open, state, activeRegion } = await changedAccount()
  const question = await open('?scenario=empty&rate-limit=7&latency=fast')
  await question?.keep()
  expect(await state()).toMatchObject({
    scenario: 'east-mountain-office',
    rateLimit: 7,
    rejectedSwitches: ['latency=fast'],
  })
  expect(await activeRegion()).toBe('ie1')
})

test('a scenario that another tab has loaded since is not loaded again', async () => {
  const { open, demo, post, activeRegion } = await changedAccount()
  const question = await open('?scenario=split-legs')
  await demo('scenario', { name: 'split-legs' })
  await post(route, { VoiceRegion: 'au1' })
  await question?.load()
  expect(await activeRegion()).toBe('au1')
})

test.each(['-999999d', '+367d'])('?clock=%s is beyond the limits of /demo/clock: rejected', async (clock) => {
  const { open, state } = await changedAccount()
  await open(`?clock=${encodeURIComponent(clock)}`)
  expect(await state()).toMatchObject({ rejectedSwitches: [`clock=${clock}`], clock: { offsetMs: 0, frozen: false } })
})

test('a clock that is moved again and again stays within 1970 and 2070', async () => {
  const { open, state } = await changedAccount()
  for (let year = 0; year < 60; year += 1) await open('?clock=-366d')
  expect(await state()).toMatchObject({
    rejectedSwitches: ['clock'],
    now: expect.stringMatching(/^19[7-9]\d/) as unknown,
  })
})
