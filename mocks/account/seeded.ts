/** A 32-bit hash of a text: FNV-1a, then the finaliser of MurmurHash3. */
function word(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(salt + 1, 0x9e3779b1)
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A hash of the text as 32 hexadecimal digits. */
export const hex32 = (text: string): string =>
  [0, 1, 2, 3].map((salt) => word(text, salt).toString(16).padStart(8, '0')).join('')

/** A number in [0, 1), always the same for the same seed. */
export const draw = (seed: string): number => word(seed, 0) / 2 ** 32
