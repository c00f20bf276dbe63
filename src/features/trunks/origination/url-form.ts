import { fieldProblemWords } from '../../../domain/fields/field-problem-text.ts'
import type { FieldProblem } from '../../../domain/base/field-problem.ts'
import { type FieldReading, formValues } from '../../../domain/base/form-reading.ts'
import { rememberLast } from '../../../domain/base/remember-last.ts'
import { orderOfUse } from '../../../domain/origination/origination-order.ts'
import {
  type OriginationUriFormTexts,
  parseOriginationUriForm,
} from '../../../domain/origination/origination-uri-form.ts'
import type { OriginationUrl, OriginationUrlSettings } from '../../../domain/account/origination-url.ts'
import type { SipUriFinding, SipUriSetting } from '../../../domain/origination/sip-uri-finding.ts'
import { sipUriWords } from '../../../domain/origination/sip-uri-text.ts'
import type { FieldSpecs } from '../../../forms/form-values.ts'
import { parsedField } from '../../../forms/parsed-field.ts'
import { fieldOfError } from '../../../twilio/field-of-error.ts'
import type { ApiError } from '../../../twilio/api-error.ts'

/** The form of an origination URI. */
export type UrlValues = OriginationUriFormTexts & { readonly enabled: boolean }

/** Rules, findings and picture all need it, so each change is parsed only once. */
export const parseUrlForm = rememberLast(parseOriginationUriForm)

export type ParsedUrl = ReturnType<typeof parseUrlForm>

/** @param setting the instance that the URI belongs to */
export function urlFields(setting: SipUriSetting): FieldSpecs<UrlValues> {
  const parsed = (name: 'friendlyName' | 'priority' | 'weight', field: string) =>
    parsedField(
      (_: unknown, values: UrlValues): FieldReading<unknown, FieldProblem> => parseUrlForm(values, setting)[name],
      (problem) => fieldProblemWords(problem, field),
    )
  return {
    sipUrl: {
      label: 'Origination URI',
      // Its warnings are listed beside it with their fixes.
      rule: parsedField((_: unknown, values: UrlValues) => parseUrlForm(values, setting).sipUrl, findingText).rule,
    },
    friendlyName: { label: 'Friendly name', ...parsed('friendlyName', 'The friendly name') },
    priority: { label: 'Priority', ...parsed('priority', 'The priority') },
    weight: { label: 'Weight', ...parsed('weight', 'The weight') },
    enabled: { label: 'Enabled' },
  }
}

function findingText(finding: SipUriFinding): string {
  const { title, meaning } = sipUriWords(finding)
  return meaning === null ? title : `${title} ${meaning}`
}

export const urlValues = (url: OriginationUrl): UrlValues => ({
  sipUrl: url.sipUrl,
  friendlyName: url.friendlyName,
  priority: String(url.priority),
  weight: String(url.weight),
  enabled: url.enabled,
})

/** A new URI starts as the last resort, so it takes no calls from working ones. Alone, it gets Twilio's defaults, 10 and 10. */
export function newUrlValues(urls: readonly OriginationUrl[]): UrlValues {
  const last = orderOfUse(urls).findLast(({ step }) => step !== null)
  const priority = last ? Math.min(last.url.priority + 10, 65_535) : 10
  return { sipUrl: '', friendlyName: '', priority: String(priority), weight: '10', enabled: true }
}

/** What would be sent; undefined while a field is invalid. */
export function urlSettings(values: UrlValues, setting: SipUriSetting): OriginationUrlSettings | undefined {
  const settings = formValues(parseUrlForm(values, setting))
  return settings && { ...settings, enabled: values.enabled }
}

/** Only the changed settings of those that would be sent. */
export function changedSettings(
  changes: Partial<UrlValues>,
  values: UrlValues,
  setting: SipUriSetting,
): Partial<OriginationUrlSettings> {
  const settings = urlSettings(values, setting)
  return Object.fromEntries(Object.entries(settings ?? {}).filter(([name]) => name in changes))
}

/** The form checks everything except the URI as strictly as Twilio, so 20001 means the URI if it was sent. */
export const placeUrlRefusal = (error: ApiError, sent: Partial<UrlValues>): keyof UrlValues | null =>
  fieldOfError(error, 'originationUrl', sent.sipUrl === undefined ? [] : ['sipUrl'])
