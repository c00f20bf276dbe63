import { exhaustive } from '../domain/base/exhaustive.ts'
import { regionLabel } from '../domain/base/region.ts'
import { activeRegion, type Route } from '../domain/account/route.ts'
import type { ApiError } from './api-error.ts'

/** An API error in the operator's words: what failed, in which Region, and what it means. */
export type Explanation = {
  /** "Loading trunks failed in IE1" */
  readonly title: string
  /** Twilio's own sentence; null without an answer, or if the answer had none. */
  readonly sentence: string | null
  /** Twilio's error code; null when the answer had none. */
  readonly code: number | null
  readonly meaning: string
  /** What to do, in one sentence. */
  readonly next: string
}

type What = {
  /** The action, as a sentence begins: "Loading trunks", "Re-routing +1 402 555 1212". */
  readonly what: string
  /** The route as fetched after a lost write: see `RouteWrite`. */
  readonly readBack?: Route | null
}

type Words = Pick<Explanation, 'meaning' | 'next'>

export function explain(error: ApiError, { what, readBack = null }: What): Explanation {
  const told = { sentence: error.twilioMessage, code: error.code }
  if (readBack !== null) return { title: failed(error, what), ...told, ...notApplied(readBack) }
  const title = mayBeApplied(error) ? `${what}: no answer from ${regionLabel(error.region)}` : failed(error, what)
  return { title, ...told, ...words(error) }
}

/** A route request fails only after every Region's host was asked (R18), so the title names no single Region. */
const failed = (error: ApiError, what: string): string =>
  error.product === 'routes' && failedEverywhere(error)
    ? `${what} failed in every Region`
    : `${what} failed in ${regionLabel(error.region)}`

const failedEverywhere = ({ kind, status, method }: ApiError): boolean =>
  status === 503 || (method === 'GET' && (kind === 'unreachable' || (status ?? 0) >= 500))

const mayBeApplied = (error: ApiError): boolean => error.kind === 'unreachable' && error.sent && error.method !== 'GET'

const notApplied = (route: Route): Words => ({
  meaning: `It was not applied: the answer was lost, and the route still says ${regionLabel(activeRegion(route))}.`,
  next: 'Retry.',
})

function words(error: ApiError): Words {
  const region = regionLabel(error.region)
  switch (error.kind) {
    case 'unreachable':
      return unreachable(error, region)
    case 'not-the-api':
      return { meaning: 'Something other than Twilio’s API answered at this address.', next: 'Reload the page.' }
    case 'malformed':
      return {
        meaning: `${region} answered in a form that this console does not understand.`,
        next: error.method !== 'GET' ? 'It may have been applied: load it again before you repeat it.' : 'Retry.',
      }
    case 'refused':
      return refused(error, region)
    default:
      return exhaustive(error.kind)
  }
}

function unreachable(error: ApiError, region: string): Words {
  if (!error.sent) return { meaning: 'The API did not start, so nothing was sent.', next: 'Reload the page.' }
  if (error.method !== 'GET') {
    return { meaning: 'We don’t know if it was applied.', next: 'Load it again before you repeat it.' }
  }
  const meaning =
    error.product === 'routes' ? 'No Region’s routes host answered.' : `${region} did not answer.${notCalls}`
  return { meaning, next: 'Retry.' }
}

function refused(error: ApiError, region: string): Words {
  const { status, code, method, region: asked } = error
  if (status === 401 || code === 20003) {
    const owner = asked === 'us1' ? 'another Region’s key' : 'a US1 key'
    const article = asked === 'us1' ? 'a' : 'an'
    return {
      meaning: `${region} refused this key: it is probably ${owner}.`,
      next: `Use ${article} ${region} key; a key works in one Region only.`,
    }
  }
  if (status === 404) {
    return {
      meaning: `${region} does not have it. It may still exist: other Regions return 404 for its SID.`,
      next: 'Look for it in the other Regions.',
    }
  }
  if (status === 429)
    return { meaning: 'There were too many requests at once; nothing was done.', next: 'Wait a moment, then retry.' }
  if (status === null || status < 500) {
    return {
      meaning: method !== 'GET' ? `${region} refused it; nothing was changed.` : `${region} refused to answer this.`,
      next: 'Fix what Twilio reports, then retry.',
    }
  }
  return unable(error, region)
}

/** Twilio's API and its calls fail independently. */
const notCalls = ' This is its API, and says nothing about its calls.'

/** A route request gets here only after all hosts were asked. */
function unable({ status, method, product }: ApiError, region: string): Words {
  const nobody = product === 'routes'
  if (method === 'GET') {
    return {
      meaning: nobody ? 'No Region’s routes host can answer now.' : `${region} cannot answer now.${notCalls}`,
      next: 'Retry.',
    }
  }
  if (status === 503) {
    const who = nobody ? 'No Region’s routes host can accept it' : `${region} cannot accept it`
    return { meaning: `${who} now; nothing was changed.`, next: 'Retry.' }
  }
  return {
    meaning: `${region} failed while answering; the change may have been applied.`,
    next: 'Load it again before you repeat it.',
  }
}

/** "20003, HTTP 401" */
export function codeText({ code, status }: ApiError): string | null {
  const parts = [...(code === null ? [] : [String(code)]), ...(status === null ? [] : [`HTTP ${status}`])]
  return parts.join(', ') || null
}
