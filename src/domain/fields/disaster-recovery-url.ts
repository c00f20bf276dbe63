/**
 * What is wrong with the text as a trunk's Disaster Recovery URL, or null: a webhook that answers with TwiML.
 * twilio.com/docs/sip-trunking/api/trunk-resource
 */
export function disasterRecoveryUrlProblem(text: string): string | null {
  const url = text.trim()
  if (url === '' || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return null
  return /^[a-z][a-z\d+.-]*:/i.test(url) && !/^https?:/i.test(url)
    ? 'Twilio calls it as a webhook: it must begin with https:// or http://.'
    : 'That is no web address. It looks like https://recovery.example.com/twiml.'
}

/** Odd, but taken. */
export const disasterRecoveryUrlAdvice = (text: string): string | null =>
  /^\s*http:/i.test(text) ? 'Without https:// what Twilio sends and what you answer can be read on the way.' : null
