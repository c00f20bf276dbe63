import { parseOriginationName, parsePriorityText, parseWeightText } from '../fields/field-rules.ts'
import { type FieldReading, refused, warned } from '../base/form-reading.ts'
import type { SipUriFinding, SipUriSetting } from './sip-uri-finding.ts'
import { sipUriFindings } from './sip-uri-findings.ts'

export type OriginationUriFormTexts = {
  readonly friendlyName: string
  readonly sipUrl: string
  readonly priority: string
  readonly weight: string
}

/** The URI as typed, without spaces around it. */
export function parseOriginationUri(text: string, setting: SipUriSetting): FieldReading<string, SipUriFinding> {
  const uri = text.trim()
  const findings = sipUriFindings(uri, setting)
  const worst = findings.find(({ severity }) => severity === 'refused')
  return worst === undefined ? warned(uri, findings) : refused(worst)
}

/** A create requires all fields. */
export const parseOriginationUriForm = (texts: OriginationUriFormTexts, setting: SipUriSetting) => ({
  friendlyName: parseOriginationName(texts.friendlyName),
  sipUrl: parseOriginationUri(texts.sipUrl, setting),
  priority: parsePriorityText(texts.priority),
  weight: parseWeightText(texts.weight),
})
