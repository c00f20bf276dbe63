import type { Brand } from './brand.ts'
import { parseIpv4 } from './ipv4.ts'

/** A phone number as Twilio identifies it: `+`, then 2 to 15 digits, the first not 0. */
export type E164 = Brand<string, 'E164'>

/** Undefined unless the text is strict E.164. */
export function parseE164(text: string): E164 | undefined {
  return /^\+[1-9]\d{1,14}$/.test(text) ? (text as E164) : undefined
}

/**
 * The digits of a search text, for `hasDigits`: "(402) 555-1212" → "4025551212". Undefined when the text has letters or
 * fewer than 3 digits, or is an IP address.
 */
export function digitsOfSearch(text: string): string | undefined {
  const plain = text.trim().replace(/^tel:/i, '')
  if (!/^[\d\s()+.\-/\u2010-\u2015]+$/.test(plain) || parseIpv4(plain) !== undefined) return undefined
  // "+44 (0)20 7946 0018": the digit in brackets is dialled only within the country.
  const international = /^(\+|00)/.test(plain) ? plain.replace('(0)', '') : plain
  const digits = international.replace(/\D/g, '')
  return digits.length >= 3 ? digits : undefined
}

/** Whether the number contains the digits, also as dialled: "020 7946", "0044 20 7946", "011 44 20 7946". */
export function hasDigits(number: E164, digits: string): boolean {
  const asDialled = [digits.replace(/^0+/, ''), digits.replace(/^011/, '')]
  return number.includes(digits) || asDialled.some((form) => form.length >= 3 && number.includes(form))
}

/** Digits per group, by numbering plan. */
const groupings: readonly { readonly form: RegExp; readonly groups: readonly number[] }[] = [
  { form: /^\+1\d{10}$/, groups: [1, 3, 3, 4] },
  { form: /^\+442\d{9}$/, groups: [2, 2, 4, 4] },
  { form: /^\+44\d{10}$/, groups: [2, 4, 6] },
  { form: /^\+3531\d{7}$/, groups: [3, 1, 3, 4] },
  { form: /^\+353\d{9}$/, groups: [3, 2, 3, 4] },
  { form: /^\+614\d{8}$/, groups: [2, 3, 3, 3] },
  { form: /^\+61\d{9}$/, groups: [2, 1, 4, 4] },
]

/** Groups the digits: `+1 402 555 1212`. A number of an unknown plan or length stays as it is. */
export function formatE164(number: E164): string {
  const groups = groupings.find(({ form }) => form.test(number))?.groups
  if (!groups) return number
  const ends = groups.map((_, index) => groups.slice(0, index + 1).reduce((sum, count) => sum + count, 1))
  return `+${ends.map((end, index) => number.slice(index === 0 ? 1 : ends[index - 1], end)).join(' ')}`
}

/** Formats a number; returns any other end of a call, such as a SIP address, as it is. */
export function partyText(party: string): string {
  const number = parseE164(party)
  return number ? formatE164(number) : party
}
