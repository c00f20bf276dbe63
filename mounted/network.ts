import type { Answer } from '../mocks/tests/contract/breaches-of.ts'

type Message = { readonly method: string; readonly path: string; readonly way: 'there' | 'back' }
export type Delivery = 'passes' | 'lost'
type Decide = (message: Message) => Delivery | Promise<Delivery>

/** The network between the console, its API and the demo. The test sees every message, and may lose or hold it. */
export type Network = {
  /** The writes sent, such as `POST /twilio/ie1/routes/v2/Trunks/…`. */
  readonly writes: string[]
  /** All requests to the API in order: "GET /twilio/us1/trunking/v1/Trunks?PageSize=1000". */
  readonly sent: string[]
  /** Every answer, for the check against Twilio's specification. */
  readonly answers: Answer[]
  readonly mostAtOnce: () => number
  /** From now on this decides what passes, is lost, or waits. */
  readonly letDecide: (decide: Decide) => void
  readonly around: (send: typeof fetch) => typeof fetch
}

type Options = {
  readonly noteAnswer: (url: URL, status: number) => void
  /** Reading every answer again takes time, so only the check of the contract does. */
  readonly keepsAnswers: boolean
}

export function createNetwork({ noteAnswer, keepsAnswers }: Options): Network {
  const network = { writes: [] as string[], sent: [] as string[], answers: [] as Answer[] }
  let decide: Decide = () => 'passes'
  let inFlight = 0
  let most = 0

  async function deliver(send: () => Promise<Response>, method: string, url: URL): Promise<Response> {
    const path = url.pathname
    if ((await decide({ method, path, way: 'there' })) === 'lost') throw new TypeError('Failed to fetch')
    const response = await send()
    if ((await decide({ method, path, way: 'back' })) === 'lost') throw new TypeError('Failed to fetch')
    return response
  }

  async function note(response: Response, method: string, url: URL): Promise<void> {
    noteAnswer(url, response.status)
    if (!keepsAnswers) return
    const text = await response.clone().text()
    network.answers.push({ method, url: url.href, status: response.status, text })
  }

  return {
    ...network,
    mostAtOnce: () => most,
    letDecide: (next) => {
      decide = next
    },
    around: (send) => async (input, init) => {
      const [address, ownMethod] = typeof input === 'object' && 'method' in input ? [input.url, input.method] : [input]
      const url = new URL(address, location.origin)
      const method = init?.method ?? ownMethod ?? 'GET'
      const isApi = url.pathname.startsWith('/twilio/')
      const isOfMock = isApi || url.pathname.startsWith('/demo/')
      inFlight += isApi ? 1 : 0
      most = Math.max(most, inFlight)
      try {
        // What is lost on its way was never sent.
        const answer = () => {
          if (isApi) network.sent.push(`${method} ${url.pathname}${url.search}`)
          if (isApi && method !== 'GET') network.writes.push(`${method} ${url.pathname}`)
          return send(input, init)
        }
        const response = await (isOfMock ? deliver(answer, method, url) : answer())
        await note(response, method, url)
        return response
      } finally {
        inFlight -= isApi ? 1 : 0
      }
    },
  }
}
