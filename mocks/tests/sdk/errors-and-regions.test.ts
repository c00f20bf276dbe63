import twilio from 'twilio'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { demoAccountSid } from '../../../src/domain/account/demo-account.ts'
import type { RegionCode } from '../../../src/domain/base/region.ts'
import { sidOf } from '../../account/sids.ts'
import { credentialsOf } from '../../http/region-credentials.ts'
import { reach, type Reached, regionClient, ways } from './ways.ts'

const tokenOf = (region: RegionCode): string => credentialsOf(region).authToken

describe.each(ways)('the official client with %s', (way) => {
  let reached: Reached

  beforeAll(async () => {
    reached = await reach(way)
  })
  afterAll(() => reached.close())

  async function failureOf(work: Promise<unknown>): Promise<unknown> {
    return work.then(
      () => expect.fail('It did not fail'),
      (error: unknown) => error,
    )
  }

  describe('errors arrive as its RestException', () => {
    const trunks = (region: RegionCode) => regionClient(reached, region).trunking.v1.trunks

    test.each([
      ['a SID of another Region', () => trunks('ie1')(sidOf.trunk('us1/east-mountain-office')).fetch(), 404, 20404],
      ['a name of another account', () => trunks('au1').create({ domainName: 'acme.pstn.twilio.com' }), 400, 21248],
      [
        'an unknown Region',
        () =>
          regionClient(reached, 'us1')
            .routes.v2.trunks('east-mountain-office.pstn.twilio.com')
            .update({ voiceRegion: 'jp1' }),
        400,
        21252,
      ],
      [
        'another Region’s token',
        () =>
          reached.client(demoAccountSid, tokenOf('us1'), { region: 'ie1', edge: 'dublin' }).trunking.v1.trunks.list(),
        401,
        20003,
      ],
    ] as const)('%s', async (_, work, status, code) => {
      const error = await failureOf(work())
      expect(error).toBeInstanceOf(twilio.RestException)
      expect(error).toMatchObject({ status, code, moreInfo: `https://www.twilio.com/docs/errors/${code}` })
      expect(error).toHaveProperty('message', expect.stringMatching(/./))
    })

    test('with the path in the message, as Twilio prints it', async () => {
      const sid = sidOf.trunk('us1/east-mountain-office')
      expect(await failureOf(trunks('ie1')(sid).fetch())).toHaveProperty(
        'message',
        `The requested resource /Trunks/${sid} was not found`,
      )
    })

    test('a client with retries enabled retries a 429', async () => {
      const client = reached.client(demoAccountSid, tokenOf('us1'), { autoRetry: true, maxRetryDelay: 10 })
      await reached.mock.change((tables) => {
        const demo = tables.get('demo', 'state')
        if (!demo) throw new Error('No demo state')
        const fault = { region: 'us1', operation: 'trunking', effect: 'status-429', times: 'next-2', met: {} } as const
        tables.put('demo', 'state', { ...demo, faults: [fault] })
      })
      expect(await client.trunking.v1.trunks.list({ limit: 1 })).toHaveLength(1)
      expect((await reached.mock.read()).get('demo', 'state')?.faults).toEqual([])
    })
  })

  describe('edge and region select the Region', () => {
    const urlOfFirst = async (region: RegionCode, options: Parameters<Reached['client']>[2]) => {
      const [trunk] = await reached
        .client(demoAccountSid, tokenOf(region), options)
        .trunking.v1.trunks.list({ limit: 1 })
      return trunk?.url.split('/v1/')[0]
    }
    const us1 = 'https://trunking.twilio.com'

    test.each([
      [{}, 'us1', us1],
      [{ region: 'us1' }, 'us1', us1],
      [{ edge: 'ashburn', region: 'us1' }, 'us1', us1],
      [{ edge: 'umatilla' }, 'us1', us1],
      // An edge without a region means US1.
      [{ edge: 'dublin' }, 'us1', us1],
      [{ edge: 'dublin', region: 'ie1' }, 'ie1', 'https://trunking.dublin.ie1.twilio.com'],
      [{ edge: 'sydney', region: 'au1' }, 'au1', 'https://trunking.sydney.au1.twilio.com'],
    ] as const)('%o: %s', async (options, region, expected) => {
      expect(await urlOfFirst(region, options)).toBe(expected)
    })

    test.each([
      { region: 'ie1' },
      { region: 'au1' },
      { edge: 'frankfurt', region: 'ie1' },
      { edge: 'dublin', region: 'au1' },
    ])('%o reaches no Region: 421, with the host to use', async (options) => {
      const region = options.region === 'ie1' ? 'ie1' : 'au1'
      const error = await failureOf(urlOfFirst(region, options))
      expect(error).toMatchObject({ status: 421, code: 21252 })
      const host = region === 'ie1' ? 'trunking.dublin.ie1.twilio.com' : 'trunking.sydney.au1.twilio.com'
      expect(error).toHaveProperty('message', expect.stringContaining(`Use ${host}`))
    })

    test('an API key of the Region works', async () => {
      const { apiKeySid, apiKeySecret } = credentialsOf('ie1')
      const options = { accountSid: demoAccountSid, edge: 'dublin' }
      const ie1 = reached.client(apiKeySid, apiKeySecret, { ...options, region: 'ie1' })
      expect(await ie1.incomingPhoneNumbers.list({ limit: 1 })).toHaveLength(1)
      const elsewhere = reached.client(apiKeySid, apiKeySecret, { ...options, region: 'us1' })
      await expect(elsewhere.incomingPhoneNumbers.list({ limit: 1 })).rejects.toMatchObject({ code: 20003 })
    })

    test('the environment variables work', async () => {
      vi.stubEnv('TWILIO_EDGE', 'sydney').stubEnv('TWILIO_REGION', 'au1')
      try {
        expect(await urlOfFirst('au1', {})).toBe('https://trunking.sydney.au1.twilio.com')
      } finally {
        vi.unstubAllEnvs()
      }
    })
  })
})
