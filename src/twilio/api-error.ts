import type { Milliseconds } from '../domain/base/instant.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { apiPath, type Method, type Product } from './address.ts'

/**
 * `refused`: the API answered with an error status. `unreachable`: no answer came. `not-the-api`: something else
 * answered, such as a web page. `malformed`: the API's answer does not have the form that Twilio documents.
 */
export type ApiErrorKind = 'refused' | 'unreachable' | 'not-the-api' | 'malformed'

/** Every function of `src/twilio` throws this error, except on an abort, which rejects with the signal's reason. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  declare readonly kind: ApiErrorKind
  /** The Region whose host was asked; for a route this may not be the Region routed to (R18). */
  declare readonly region: RegionCode
  declare readonly product: Product
  declare readonly method: Method
  declare readonly path: string
  declare readonly status: number | null
  declare readonly code: number | null
  declare readonly twilioMessage: string | null
  declare readonly moreInfo: string | null
  declare readonly retryAfter: Milliseconds | null
  /** False only if the API was not started, so the request never left. A lost write with `true` may have been applied. */
  declare readonly sent: boolean

  /** `detail` is for logs only; `explain` makes the text for operators. */
  constructor(details: ApiErrorDetails, detail: string, options?: ErrorOptions) {
    super(`${details.method} ${apiPath(details.region, details.product, details.path)}: ${detail}`, options)
    Object.assign(this, details)
  }
}

export type ApiErrorDetails = Omit<ApiError, keyof Error>

export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError
