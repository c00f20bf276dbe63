import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { routes, createClient, trunking } from '../tests/test-client.ts'
import { createRateLimiter } from './rate-limiter.ts'

test('admits exactly the limit in any one second', () => {
  const steps = array(integer({ min: 0, max: 400 }), { maxLength: 200 })
  assert(
    property(steps, integer({ min: 1, max: 5 }), (pauses, perSecond) => {
      let now = 0
      const limiter = createRateLimiter(() => now)
      const admitted: number[] = []
      for (const pause of pauses) {
        now += pause
        const recent = admitted.filter((time) => now - time < 1000).length
        const isAdmitted = limiter.admits(perSecond)
        expect(isAdmitted).toBe(recent < perSecond)
        if (isAdmitted) admitted.push(now)
      }
    }),
  )
})

const name = (index: number) => ({ FriendlyName: `Trunk ${index}` })

test('requests above 300 per second get 429, 20429, and are not processed (R17)', async () => {
  const { mock, post, get, demo } = createClient('empty')
  await demo('switches', { rateLimit: 300 })
  const form = { VoiceRegion: 'ie1' }
  const asked = await Promise.all(
    Array.from({ length: 301 }, (_, index) => get(routes('us1', `/Trunks/n${index}.pstn.twilio.com`))),
  )
  expect(asked.filter(({ status }) => status === 404)).toHaveLength(300)
  expect(asked.filter(({ status }) => status === 429).map(({ body }) => body)).toEqual([
    {
      code: 20429,
      message: 'Too Many Requests',
      more_info: 'https://www.twilio.com/docs/errors/20429',
      status: 429,
    },
  ])
  expect((await post(trunking('au1', '/Trunks'), name(0))).status).toBe(429)
  expect((await post(routes('ie1', '/PhoneNumbers/+14025551212'), form)).status).toBe(429)
  expect((await mock.read()).all('trunk')).toEqual([])
  mock.clock.advance(1000)
  expect((await post(trunking('au1', '/Trunks'), name(0))).status).toBe(201)
})

test('the limit can be lowered and switched off', async () => {
  const { get, demo } = createClient()
  await demo('switches', { rateLimit: 2 })
  const statuses = async () => {
    const asked = await Promise.all([1, 2, 3].map(() => get(trunking('us1', '/Trunks'))))
    return asked.map(({ status }) => status)
  }
  expect(await statuses()).toEqual([200, 200, 429])
  await demo('switches', { rateLimit: 'off' })
  expect(await statuses()).toEqual([200, 200, 200])
})
