import type { Milliseconds } from '../domain/base/instant.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { apiPath, type Method, type Product } from './address.ts'

/**
 * `refused`: the API answered with an error status. `unreachable`: no answer came. `not-the-api`: something else
 * answered, such as a web page. `malformed`: the API's answer does not have the form that Twilio documents.
 */
export type ApiErrorKind = 'refused' | 'unreachable' | 'not-the-api' | 'malformed'

export type ApiErrorDetails = {
  readonly kind: ApiErrorKind
  /** The Region whose host was asked; for a route this may not be the Region routed to (R18). */
  readonly region: RegionCode
  readonly product: Product
  readonly method: Method
  readonly path: string
  readonly status: number | null
  readonly code: number | null
  readonly twilioMessage: string | null
  readonly moreInfo: string | null
  readonly retryAfter: Milliseconds | null
  /** False only if the API was not started, so the request never left. A lost write with `true` may have been applied. */
  readonly sent: boolean
}

/** Every function of `src/twilio` throws this error, except on an abort, which rejects with the signal's reason. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly kind: ApiErrorKind
  readonly region: RegionCode
  readonly product: Product
  readonly method: Method
  readonly path: string
  readonly status: number | null
  readonly code: number | null
  readonly twilioMessage: string | null
  readonly moreInfo: string | null
  readonly retryAfter: Milliseconds | null
  readonly sent: boolean

  /** `detail` is for logs only; `explain` makes the text for operators. */
  constructor(details: ApiErrorDetails, detail: string, options?: ErrorOptions) {
    super(`${details.method} ${apiPath(details.region, details.product, details.path)}: ${detail}`, options)
    this.kind = details.kind
    this.region = details.region
    this.product = details.product
    this.method = details.method
    this.path = details.path
    this.status = details.status
    this.code = details.code
    this.twilioMessage = details.twilioMessage
    this.moreInfo = details.moreInfo
    this.retryAfter = details.retryAfter
    this.sent = details.sent
  }
}

export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError
