import { passwordRules } from './password-rules.ts'

/** Letters and digits that every PBX takes, without those that are read for one another: 0, O, o, 1, I, l. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'

/** 116 bits. */
export const generatedLength = 20

/** The largest multiple of the alphabet's size: bytes from there on would favour its first characters. */
const ceiling = Math.floor(256 / alphabet.length) * alphabet.length

const meetsRule = (password: string): boolean => passwordRules(password).every(({ met }) => met)

/** A password of random bytes; null when there are too few, or when it does not meet the rule: draw again. */
export function passwordFrom(bytes: Uint8Array, length: number, isGood = meetsRule): string | null {
  const characters = Array.from(bytes)
    .filter((byte) => byte < ceiling)
    .slice(0, length)
    .map((byte) => alphabet.charAt(byte % alphabet.length))
  const password = characters.join('')
  return characters.length === length && isGood(password) ? password : null
}

/** Far more draws than chance asks for: about one in twenty misses the rule. */
const mostDraws = 200

/**
 * A password that meets Twilio's rule, each of those equally likely.
 * @param randomBytes `(count) => crypto.getRandomValues(new Uint8Array(count))`
 */
export function generatePassword(randomBytes: (count: number) => Uint8Array): string {
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const password = passwordFrom(randomBytes(2 * generatedLength), generatedLength)
    if (password !== null) return password
  }
  throw new Error('The source of random bytes is not random')
}
