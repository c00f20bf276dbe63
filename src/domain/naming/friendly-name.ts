/** As documented for trunks: twilio.com/docs/sip-trunking/api/trunk-resource. The API takes more. */
export const longestTrunkName = 64

/** What to know of a trunk's friendly name, or null. Nothing is wrong with any: empty is stored as null. */
export function trunkNameAdvice(name: string): string | null {
  const { length } = name.trim()
  if (length <= longestTrunkName) return null
  return `This has ${length} characters; Twilio documents at most ${longestTrunkName} and may refuse it one day.`
}
