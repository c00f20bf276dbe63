/** Documented in twilio.com/docs/sip-trunking/api/trunk-resource; the API accepts more. */
export const longestTrunkName = 64

/** A warning about a trunk's friendly name, or null. The API accepts any name and stores an empty one as null. */
export function trunkNameAdvice(name: string): string | null {
  const { length } = name.trim()
  if (length <= longestTrunkName) return null
  return `This has ${length} characters; Twilio documents at most ${longestTrunkName} and may refuse it one day.`
}
