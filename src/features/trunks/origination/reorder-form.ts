import { type OriginationUrl, parsePriority } from '../../../domain/account/origination-url.ts'
import type { FieldSpecs } from '../../../forms/form-values.ts'
import { asPart, type SaveOutcome } from '../../../forms/save-outcome.ts'
import type { SettledWrite } from '../../../twilio/settled-write.ts'
import { uriName } from './uri-name.ts'

/** The order of use as a form: each URI's priority by its SID. */
export type PriorityValues = { readonly [sid: string]: string }

type Urls = readonly OriginationUrl[]

export const priorityFields = (urls: Urls): FieldSpecs<PriorityValues> =>
  Object.fromEntries(
    urls.map(({ sid, sipUrl }) => [
      sid,
      { label: `Priority of ${uriName(sipUrl)}`, words: (priority: string) => `priority ${priority}` },
    ]),
  )

/** Values for the URIs that the form started with: a new URI has no field, a deleted one keeps its last priority. */
export const priorityValues = (begun: Urls, urls: Urls): PriorityValues =>
  Object.fromEntries(
    begun.map(({ sid, priority }) => [sid, String(urls.find((url) => url.sid === sid)?.priority ?? priority)]),
  )

/** The URIs as they will be once the form is saved. */
export const withPriorities = (urls: Urls, values: PriorityValues): Urls =>
  urls.map((url) => ({ ...url, priority: parsePriority(Number(values[url.sid] ?? url.priority)) ?? url.priority }))

type Write = (url: OriginationUrl) => Promise<SettledWrite<OriginationUrl>>

/** Writes each changed priority, one at a time. Stops at the first failure and says how many are saved. */
export async function savePriorities(changed: Urls, write: Write): Promise<SaveOutcome> {
  const applied: string[] = []
  for (const url of changed) {
    const outcome = await write(url)
    if (outcome.kind === 'applied') applied.push(url.sid)
    else {
      const what = `Setting ${uriName(url.sipUrl)} to priority ${url.priority} (${applied.length} of ${changed.length} saved)`
      return asPart(outcome, { what, fields: [url.sid], applied })
    }
  }
  return { kind: 'applied' }
}
