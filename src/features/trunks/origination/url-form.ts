import { fieldProblemWords } from '../../../domain/fields/field-problem-words.ts'
import type { FieldProblem } from '../../../domain/base/field-problem.ts'
import { readWeight } from '../../../domain/fields/field-rules.ts'
import { type FieldReading, formValues } from '../../../domain/base/form-reading.ts'
import { orderOfUse } from '../../../domain/origination/origination-order.ts'
import { readOriginationUriForm } from '../../../domain/origination/origination-uri-form.ts'
import type { OriginationUrl, OriginationUrlSettings } from '../../../domain/account/origination-url.ts'
import type { SipUriFinding, SipUriSetting } from '../../../domain/origination/sip-uri-finding.ts'
import { sipUriWords } from '../../../domain/origination/sip-uri-words.ts'
import type { FieldSpecs } from '../../../forms/form-values.ts'
import { fieldOfError } from '../../../twilio/field-of-error.ts'
import type { ApiError } from '../../../twilio/api-error.ts'

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

/** @param setting the instance for which the URI is written */
export const urlFields = (setting: SipUriSetting): FieldSpecs<UrlValues> => {
  const read = (values: UrlValues) => readOriginationUriForm(values, setting)
  return {
    sipUrl: { label: 'Origination URI', rule: (_, values) => wrongUri(read(values).sipUrl) },
    friendlyName: {
      label: 'Friendly name',
      rule: (_, values) => wrong(read(values).friendlyName, 'The friendly name'),
    },
    priority: { label: 'Priority', rule: (_, values) => wrong(read(values).priority, 'The priority') },
    weight: { label: 'Weight', rule: (_, values) => wrong(read(values).weight, 'The weight'), advice: weightAdvice },
    enabled: { label: 'Enabled' },
  }
}

function wrongUri(reading: FieldReading<string, SipUriFinding>): string | null {
  if (reading.ok) return null
  const { title, meaning } = sipUriWords(reading.problem)
  return meaning === null ? title : `${title} ${meaning}`
}

function weightAdvice(text: string): string | null {
  const weight = readWeight(text)
  const [warning] = weight.ok ? weight.warnings : []
  return warning ? fieldProblemWords(warning, 'The weight') : null
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

/** What would be sent; undefined while a field is refused. */
export function urlSettings(values: UrlValues, setting: SipUriSetting): OriginationUrlSettings | undefined {
  const read = formValues(readOriginationUriForm(values, setting))
  return read && { ...read, enabled: values.enabled }
}

/** Of the settings that would be sent, those that were changed. */
export function changedSettings(
  changes: Partial<UrlValues>,
  values: UrlValues,
  setting: SipUriSetting,
): Partial<OriginationUrlSettings> {
  const settings = urlSettings(values, setting)
  return Object.fromEntries(Object.entries(settings ?? {}).filter(([name]) => name in changes))
}

/** The form checks all but the URI as strictly as Twilio: what it calls invalid is the URI, if that was sent. */
export const placeUrlRefusal = (error: ApiError, sent: Partial<UrlValues>): keyof UrlValues | null =>
  fieldOfError(error, 'originationUrl', sent.sipUrl === undefined ? [] : ['sipUrl'])
