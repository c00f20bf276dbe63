import { setupServer } from 'msw/node'
import twilio from 'twilio'
import type RequestClient from 'twilio/lib/base/RequestClient'
import type Response from 'twilio/lib/http/response'
import type { RegionCode } from '../../../src/domain/base/region.ts'
import { homeEdge } from '../../../src/domain/base/edge.ts'
import { demoAccountSid } from '../../../src/domain/account/demo-account.ts'
import { credentialsOf } from '../../http/region-credentials.ts'
import { now } from '../now.ts'
import { createMock, type Mock } from '../create-mock.ts'
import type { ScenarioName } from '../../scenarios/load-scenario.ts'
import { serve } from '../test-server.ts'

type ClientOptions = NonNullable<Parameters<typeof twilio>[2]>

/** A mock that the official client reaches in one of two ways. */
export type Reached = {
  readonly mock: Mock
  /** Creates the client as its documentation says. */
  readonly client: (user: string, password: string, options?: ClientOptions) => twilio.Twilio
  readonly close: () => Promise<void>
}

/** Sends requests for Twilio's hosts to a server on this machine, with the intended host in a header. */
class LocalRequestClient extends twilio.RequestClient {
  private readonly url: string

  constructor(url: string, options: RequestClient.RequestClientOptions) {
    super(options)
    this.url = url
  }

  override request<T>(options: RequestClient.RequestOptions<T>): Promise<Response<T>> {
    const { host, pathname, search } = new URL(options.uri)
    const headers = { ...options.headers, 'X-Forwarded-Host': host }
    return super.request<T>({ ...options, uri: `${this.url}${pathname}${search}`, headers })
  }
}

async function throughMsw(mock: Mock): Promise<Reached> {
  const network = setupServer(...mock.handlers)
  network.listen({ onUnhandledFrame: 'error' })
  const close = async (): Promise<void> => network.close()
  return { mock, client: (user, password, options = {}) => twilio(user, password, options), close }
}

async function overHttp(mock: Mock): Promise<Reached> {
  const { url, close } = await serve(mock)
  const client: Reached['client'] = (user, password, { autoRetry = false, maxRetryDelay = 3000, ...options } = {}) =>
    twilio(user, password, { ...options, httpClient: new LocalRequestClient(url, { autoRetry, maxRetryDelay }) })
  return { mock, client, close }
}

const starts = { 'msw/node': throughMsw, HTTP: overHttp } as const

export type Way = keyof typeof starts
export const ways: readonly Way[] = ['msw/node', 'HTTP']

export const reach = (way: Way, scenario: ScenarioName = 'east-mountain-office'): Promise<Reached> =>
  starts[way](createMock({ scenario, now }))

/** A client with the edge, region and token of one Region. */
export function regionClient({ client }: Reached, region: RegionCode): twilio.Twilio {
  return client(demoAccountSid, credentialsOf(region).authToken, { region, edge: homeEdge[region] })
}
