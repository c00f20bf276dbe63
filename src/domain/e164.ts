import type { Brand } from './brand.ts'

/** A phone number as Twilio keys it: `+`, then 2 to 15 digits, the first not 0. */
export type E164 = Brand<string, 'E164'>

/** Returns undefined unless the text is already strict E.164. */
export function parseE164(text: string): E164 | undefined {
  return /^\+[1-9]\d{1,14}$/.test(text) ? (text as E164) : undefined
}

/**
 * The digits that a person typed, for matching against numbers: "(402) 555-1212" → "4025551212".
 * Undefined when the text holds letters or fewer than 3 digits, and so is no number.
 */
export function digitsOfSearch(text: string): string | undefined {
  if (!/^[\d\s()+.\-/]+$/.test(text)) return undefined
  const digits = text.replace(/\D/g, '')
  return digits.length >= 3 ? digits : undefined
}

/** Grouped for reading: `+1 402 555 1212`. Numbers of other plans in groups from the right. */
export function formatE164(number: E164): string {
  const nanp = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number)
  if (nanp) return `+1 ${nanp[1]} ${nanp[2]} ${nanp[3]}`
  const plan = /^\+(44|353|61)(\d+)$/.exec(number)
  if (!plan) return number
  const national = plan[2] ?? ''
  const tail = national.slice(-4)
  const rest = national.slice(0, -4)
  const head = rest.length > 4 ? `${rest.slice(0, rest.length - 3)} ${rest.slice(-3)}` : rest
  return `+${plan[1]} ${head} ${tail}`
}
