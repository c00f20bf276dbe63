import { parsePriority, parseWeight } from '../../src/domain/account/origination-url.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import type { OriginationUrlSettings } from '../account/origination-url-writes.ts'
import { isSipUri } from '../account/sip-uri.ts'
import { missingParameter, type Refusal } from '../account/refusal.ts'
import { boolean, formParser, numberOf, type Parse, shortText } from './form.ts'

/** Accepts `sips:` and weight 0, as Twilio does. Does not check `edge=`: Twilio ignores a wrong one (R4). */
const sipUrl: Parse<string> = (text) => (isSipUri(text) ? text : undefined)

const maxFriendlyName = 64

/** For an update: every parameter is optional. */
export function parseOriginationUrlForm(form: URLSearchParams): Result<Partial<OriginationUrlSettings>, Refusal> {
  const { optional, result } = formParser(form)
  return result({
    ...optional('Weight', numberOf(parseWeight), (weight) => ({ weight })),
    ...optional('Priority', numberOf(parsePriority), (priority) => ({ priority })),
    ...optional('Enabled', boolean, (enabled) => ({ enabled })),
    ...optional('FriendlyName', shortText(maxFriendlyName), (friendlyName) => ({ friendlyName })),
    ...optional('SipUrl', sipUrl, (url) => ({ sipUrl: url })),
  })
}

/** For a create: all five parameters are required. */
export function parseNewOriginationUrlForm(form: URLSearchParams): Result<OriginationUrlSettings, Refusal> {
  const parsed = parseOriginationUrlForm(form)
  if (!parsed.ok) return parsed
  const { weight, priority, enabled, friendlyName, sipUrl: url } = parsed.value
  if (weight === undefined) return missingParameter('Weight')
  if (priority === undefined) return missingParameter('Priority')
  if (enabled === undefined) return missingParameter('Enabled')
  if (friendlyName === undefined) return missingParameter('FriendlyName')
  if (url === undefined) return missingParameter('SipUrl')
  return ok({ weight, priority, enabled, friendlyName, sipUrl: url })
}
