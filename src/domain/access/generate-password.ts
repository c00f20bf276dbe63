import { passwordRules } from './password-rules.ts'

/** Letters and digits that every PBX accepts, without those that look alike: 0, O, o, 1, I, l. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'

/** 116 bits. */
export const generatedLength = 20

/** The largest multiple of the alphabet's size; higher bytes would favour its first characters. */
const ceiling = Math.floor(256 / alphabet.length) * alphabet.length

const meetsRule = (password: string): boolean => passwordRules(password).every(({ met }) => met)

/** A password made of random bytes; null when there are too few usable bytes or it breaks the rule. */
export function passwordFrom(bytes: Uint8Array, length: number, isGood = meetsRule): string | null {
  const characters = Array.from(bytes)
    .filter((byte) => byte < ceiling)
    .slice(0, length)
    .map((byte) => alphabet.charAt(byte % alphabet.length))
  const password = characters.join('')
  return characters.length === length && isGood(password) ? password : null
}

/** About one draw in twenty breaks the rule, so 200 failures in a row mean that the bytes are not random. */
const mostDraws = 200

/**
 * A random password that meets Twilio's rule; all such passwords are equally likely.
 * @param randomBytes `(count) => crypto.getRandomValues(new Uint8Array(count))`
 */
export function generatePassword(randomBytes: (count: number) => Uint8Array): string {
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const password = passwordFrom(randomBytes(2 * generatedLength), generatedLength)
    if (password !== null) return password
  }
  throw new Error('The source of random bytes is not random')
}
