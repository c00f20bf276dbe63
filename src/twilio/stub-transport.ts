import { onTestFinished } from 'vitest'
import { replaceTransport } from './transport.ts'

/** A request that would have left: `GET /twilio/us1/trunking/v1/Trunks?PageSize=1000`. */
export type Sent = { readonly line: string; readonly init: RequestInit }

type Reply = Response | Error | Promise<Response>

/** For tests: answers instead of the network until the test ends. An `Error` is a broken connection. */
export function stubTransport(answer: (line: string, init: RequestInit) => Reply): readonly Sent[] {
  const sent: Sent[] = []
  const restore = replaceTransport(async (path, init) => {
    const line = `${init.method} ${path}`
    sent.push({ line, init })
    const reply = await answer(line, init)
    if (reply instanceof Error) throw reply
    return reply
  })
  onTestFinished(restore)
  return sent
}

/** Gives the replies in order. A request without a reply fails the test. */
export function stubAnswers(...replies: readonly (Response | Error)[]): readonly Sent[] {
  const left = [...replies]
  return stubTransport((line) => left.shift() ?? new Error(`Not expected: ${line}`))
}

export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

/** Twilio's error envelope. */
export const refusal = (
  status: number,
  code: number,
  message: string,
  headers: Record<string, string> = {},
): Response => json({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }, status, headers)

export const linkLost = new TypeError('Failed to fetch')
