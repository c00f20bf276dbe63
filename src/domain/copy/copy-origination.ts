import { roomLeft } from '../account/account-limits.ts'
import type { CopyChoices, CopySource, CopyTarget, Existing, PlanPart } from './copy-plan.ts'
import { trunkOf } from './copy-settings.ts'
import { type CopyStep, needed, type UrlSettings } from './copy-step.ts'
import { homeEdge } from '../base/edge.ts'
import type { OriginationUrl } from '../account/origination-url.ts'
import { edgeOf, parseSipUri, printSipUri } from '../base/sip-uri.ts'
import { editSipUri } from '../origination/sip-uri-edit.ts'

/** Creates each URI that the target does not have. URIs with the same text are equal, and may occur several times. */
export function originationPart(source: CopySource, target: CopyTarget, { edge }: CopyChoices): PlanPart {
  const trunk = trunkOf(target)
  const wanted = source.originationUrls.map((url) => ({
    id: `origination-url/${url.sid}`,
    url: settingsOf(url, edge === 'home' ? withEdge(url.sipUrl, homeEdge[target.region]) : url.sipUrl),
  }))
  const left = [...target.originationUrls]
  const take = (isSame: (one: OriginationUrl) => boolean): boolean => {
    const at = left.findIndex(isSame)
    return at !== -1 && left.splice(at, 1).length > 0
  }
  const existing: Existing[] = []
  const found = (id: string, url: UrlSettings, differs: boolean): void => {
    existing.push({ id, what: 'origination-url', name: url.sipUrl, differs })
  }
  const unequal = wanted.filter(({ id, url }) => {
    const isThere = take((one) => isEqual(one, url))
    if (isThere) found(id, url, false)
    return !isThere
  })
  const missing = unequal.filter(({ id, url }) => {
    const isThere = take((one) => one.sipUrl === url.sipUrl)
    if (isThere) found(id, url, true)
    return !isThere
  })
  const room = roomLeft('origination-uris', target.originationUrls.length)
  const steps = missing
    .slice(0, room)
    .map(({ id, url }): CopyStep => ({ id, needs: needed(trunk), kind: 'create-origination-url', trunk, url }))
  const names = missing.slice(room).map(({ url }) => url.sipUrl)
  return { steps, existing, leftOut: names.length === 0 ? [] : [{ kind: 'no-room', limit: 'origination-uris', names }] }
}

const settingsOf = ({ friendlyName, priority, weight, enabled }: OriginationUrl, sipUrl: string): UrlSettings => ({
  friendlyName,
  sipUrl,
  priority,
  weight,
  enabled,
})

const isEqual = (one: UrlSettings, other: UrlSettings): boolean =>
  one.sipUrl === other.sipUrl &&
  one.friendlyName === other.friendlyName &&
  one.priority === other.priority &&
  one.weight === other.weight &&
  one.enabled === other.enabled

/** Changes only an explicit edge. Without one, calls leave from the edge where they arrived, in every Region. */
function withEdge(sipUrl: string, value: string): string {
  const uri = parseSipUri(sipUrl)
  if (uri === undefined || edgeOf(uri) === null) return sipUrl
  const edited = editSipUri(uri, { part: 'edge', value })
  return edited.ok ? printSipUri(edited.value) : sipUrl
}
