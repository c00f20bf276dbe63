import { fieldProblemWords } from '../../domain/field-problem-words.ts'
import type { FieldProblem } from '../../domain/field-problem.ts'
import { readOriginationName, readPriority, readWeight } from '../../domain/field-rules.ts'
import { type FieldReading, formValues } from '../../domain/form-reading.ts'
import { orderOfUse } from '../../domain/origination-order.ts'
import type { OriginationUrl, OriginationUrlSettings } from '../../domain/origination-url.ts'
import { sipUriProblem } from '../../domain/sip-uri-problem.ts'
import { sipUriWords } from '../../domain/sip-uri-words.ts'
import type { FieldSpecs } from '../../forms/form-values.ts'
import type { Placed } from '../../forms/submit-form.ts'
import { fieldOfError } from '../../twilio/field-of-error.ts'
import type { ApiError } from '../../twilio/api-error.ts'

/** An origination URI as a form. */
export type UrlValues = {
  readonly sipUrl: string
  readonly friendlyName: string
  readonly priority: string
  readonly weight: string
  readonly enabled: boolean
}

const wrong = (reading: FieldReading<unknown, FieldProblem>, field: string): string | null =>
  reading.ok ? null : fieldProblemWords(reading.problem, field)

export const urlFields: FieldSpecs<UrlValues> = {
  sipUrl: { label: 'Origination URI', rule: sipUrlProblem },
  friendlyName: { label: 'Friendly name', rule: (name) => wrong(readOriginationName(name), 'The friendly name') },
  priority: { label: 'Priority', rule: (priority) => wrong(readPriority(priority), 'The priority') },
  weight: {
    label: 'Weight',
    rule: (weight) => wrong(readWeight(weight), 'The weight'),
    advice: (text) => {
      const weight = readWeight(text)
      return weight.ok && weight.warnings[0] ? fieldProblemWords(weight.warnings[0], 'The weight') : null
    },
  },
  enabled: { label: 'Enabled' },
}

function sipUrlProblem(text: string): string | null {
  const problem = sipUriProblem(text)
  if (problem === null) return null
  const { title, meaning } = sipUriWords(problem)
  return meaning === null ? title : `${title} ${meaning}`
}

export const urlValues = (url: OriginationUrl): UrlValues => ({
  sipUrl: url.sipUrl,
  friendlyName: url.friendlyName,
  priority: String(url.priority),
  weight: String(url.weight),
  enabled: url.enabled,
})

/** A new one begins as the last resort: it takes no call from those that work. Twilio's own 10 and 10 when it is alone. */
export function newUrlValues(urls: readonly OriginationUrl[]): UrlValues {
  const last = orderOfUse(urls).findLast(({ step }) => step !== null)
  const priority = last ? Math.min(last.url.priority + 10, 65_535) : 10
  return { sipUrl: '', friendlyName: '', priority: String(priority), weight: '10', enabled: true }
}

/** What would be sent; undefined while priority or weight is none, or the name is missing. */
export function urlSettings({ sipUrl, enabled, ...values }: UrlValues): OriginationUrlSettings | undefined {
  const read = formValues({
    friendlyName: readOriginationName(values.friendlyName),
    priority: readPriority(values.priority),
    weight: readWeight(values.weight),
  })
  return read && { ...read, sipUrl, enabled }
}

/** Of the settings that would be sent, those that were changed. */
export function changedSettings(changes: Partial<UrlValues>, values: UrlValues): Partial<OriginationUrlSettings> {
  const settings = urlSettings(values)
  return Object.fromEntries(Object.entries(settings ?? {}).filter(([name]) => name in changes))
}

/** The form checks all but the URI as strictly as Twilio: what it calls invalid is the URI, if that was sent. */
export function placeUrlRefusal(error: ApiError, sent: Partial<UrlValues>): Placed<UrlValues> | null {
  const field = fieldOfError(error, 'originationUrl', sent.sipUrl === undefined ? [] : ['sipUrl'])
  return field && { field, meaning: 'Nothing was saved. Mend the URI, then save again.' }
}
