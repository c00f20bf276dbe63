import { exhaustive } from '../domain/base/exhaustive.ts'
import { regionLabel } from '../domain/base/region.ts'
import { activeRegion, type Route } from '../domain/account/route.ts'
import type { ApiError } from './api-error.ts'

/** An API error in the operator's words: what failed, in which Region, and what it means. */
export type Explanation = {
  /** "Reading trunks failed in IE1" */
  readonly title: string
  /** Twilio's own sentence; null when no answer came, or one without a sentence. */
  readonly sentence: string | null
  /** Twilio's error code; null when the answer had none. */
  readonly code: number | null
  readonly meaning: string
  /** What to do, in one sentence. */
  readonly next: string
}

type What = {
  /** The action as it begins a sentence: "Reading trunks", "Re-routing +1 402 555 1212". */
  readonly what: string
  /** How the route stands, when it was read back after a write: see `RouteWrite`. */
  readonly readBack?: Route | null
}

type Words = Pick<Explanation, 'meaning' | 'next'>

export function explain(error: ApiError, { what, readBack = null }: What): Explanation {
  const told = { sentence: error.twilioMessage, code: error.code }
  if (readBack !== null) return { title: failed(error, what), ...told, ...notApplied(readBack) }
  const title = mayBeApplied(error) ? `${what}: no answer from ${regionLabel(error.region)}` : failed(error, what)
  return { title, ...told, ...words(error) }
}

/** A route is asked for at every Region's host before it is told (R18): then it failed in no Region of its own. */
const failed = (error: ApiError, what: string): string =>
  error.product === 'routes' && failedEverywhere(error)
    ? `${what} failed in every Region`
    : `${what} failed in ${regionLabel(error.region)}`

const failedEverywhere = ({ kind, status, method }: ApiError): boolean =>
  status === 503 || (method === 'GET' && (kind === 'unreachable' || (status ?? 0) >= 500))

const mayBeApplied = (error: ApiError): boolean => error.kind === 'unreachable' && error.sent && error.method !== 'GET'

const notApplied = (route: Route): Words => ({
  meaning: `It was not applied: the answer was lost, and read back, the route is ${regionLabel(activeRegion(route))}.`,
  next: 'Retry.',
})

function words(error: ApiError): Words {
  const region = regionLabel(error.region)
  switch (error.kind) {
    case 'unreachable':
      return unreachable(error, region)
    case 'not-the-api':
      return { meaning: 'Something else than Twilio’s API answered at this address.', next: 'Reload the page.' }
    case 'malformed':
      return {
        meaning: `${region} answered in a form that this console does not know.`,
        next: error.method !== 'GET' ? 'Read it again before you repeat it: it may have been applied.' : 'Retry.',
      }
    case 'refused':
      return refused(error, region)
    default:
      return exhaustive(error.kind)
  }
}

function unreachable(error: ApiError, region: string): Words {
  if (!error.sent) return { meaning: 'The API did not start: nothing was sent.', next: 'Reload the page.' }
  if (error.method !== 'GET') {
    return { meaning: 'We don’t know if it was applied.', next: 'Read it again before you repeat it.' }
  }
  const who = error.product === 'routes' ? 'the routes host of any Region' : region
  return { meaning: `No answer came from ${who}.`, next: 'Retry.' }
}

function refused(error: ApiError, region: string): Words {
  const { status, code, method, region: asked } = error
  if (status === 401 || code === 20003) {
    const owner = asked === 'us1' ? 'another Region’s key' : 'a US1 key'
    return {
      meaning: `${region} refused this key: it is probably ${owner}.`,
      next: `Use a key of ${region}: a key holds in one Region only.`,
    }
  }
  if (status === 404) {
    return {
      meaning: `${region} does not hold it. That need not mean that it is deleted: a SID of one Region answers 404 in another.`,
      next: 'Look for it in the other Regions.',
    }
  }
  if (status === 429)
    return { meaning: 'Too many requests at once: nothing was done.', next: 'Wait a moment, then retry.' }
  if (status === null || status < 500) {
    return {
      meaning: method !== 'GET' ? `${region} refused it: nothing was changed.` : `${region} refused to answer this.`,
      next: 'Mend what Twilio names, then retry.',
    }
  }
  return unable(error, region)
}

/** For a route all hosts were asked before this is told. */
function unable({ status, method, product }: ApiError, region: string): Words {
  const nobody = product === 'routes'
  if (method === 'GET') {
    return {
      meaning: nobody ? 'No Region’s routes host can answer at present.' : `${region} cannot answer at present.`,
      next: 'Retry.',
    }
  }
  if (status === 503) {
    const who = nobody ? 'No Region’s routes host can take it' : `${region} cannot take it`
    return { meaning: `${who} at present: nothing was changed.`, next: 'Retry.' }
  }
  return {
    meaning: `${region} failed while it answered: it may have been applied.`,
    next: 'Read it again before you repeat it.',
  }
}

/** "20003, HTTP 401" */
export function codeText({ code, status }: ApiError): string | null {
  const parts = [...(code === null ? [] : [String(code)]), ...(status === null ? [] : [`HTTP ${status}`])]
  return parts.join(', ') || null
}
