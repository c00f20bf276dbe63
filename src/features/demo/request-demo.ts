import * as v from 'valibot'
import { whenApiReady } from '../../twilio/api-gate.ts'
import { type Decoder, decode } from '../../twilio/decode.ts'
import { noteServerDate } from '../../twilio/server-clock.ts'
import { send } from '../../twilio/transport.ts'

/** A request to the demo's own endpoints at `/demo/…` failed. */
export class DemoError extends Error {
  override readonly name = 'DemoError'
  /** `refused`: the message says why. `unreachable`: no response. `malformed`: the response does not parse. */
  readonly kind: 'refused' | 'unreachable' | 'malformed'
  readonly status: number | null

  constructor(kind: DemoError['kind'], status: number | null, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
    this.status = status
  }
}

const refusalSchema = v.object({ message: v.string() })

/** Throws `DemoError`; an abort rejects with the signal's reason. */
export async function requestDemo<T>(
  method: 'GET' | 'POST',
  path: string,
  decoder: Decoder<T>,
  { body, signal }: { readonly body?: object | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<T> {
  await whenApiReady()
  const response = await ask(path, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    ...(signal && { signal }),
  })
  noteServerDate(response.headers.get('date'))
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok) {
    const refused = decode(refusalSchema, answer)
    throw new DemoError('refused', response.status, refused.ok ? refused.value.message : response.statusText)
  }
  const decoded = decode(decoder, answer)
  if (!decoded.ok) throw new DemoError('malformed', response.status, decoded.error)
  return decoded.value
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  try {
    return await send(`/demo/${path}`, init)
  } catch (cause) {
    init.signal?.throwIfAborted()
    throw new DemoError('unreachable', null, 'no response', { cause })
  }
}
