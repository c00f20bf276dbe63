import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedLength, generatePassword, passwordFrom } from './generate-password.ts'
import { passwordRules } from './password-rules.ts'

/** A source whose bytes follow from a seed (mulberry32). */
function seeded(seed: number): (count: number) => Uint8Array {
  let state = seed
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return (mixed ^ (mixed >>> 14)) & 0xff
    })
}

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

describe('passwordFrom', () => {
  it('uses as many byte values for each character, and drops the remaining bytes', () => {
    const lone = Array.from({ length: 256 }, (_, value) => passwordFrom(bytes(value), 1, () => true))
    const counts = new Map<string, number>()
    for (const character of lone) if (character !== null) counts.set(character, (counts.get(character) ?? 0) + 1)
    expect(new Set(counts.values())).toEqual(new Set([4]))
    expect(counts.size).toBe(56)
    expect(lone.filter((character) => character === null)).toHaveLength(256 - 4 * 56)
  })

  it('has no characters that look alike', () => {
    const all = Array.from({ length: 256 }, (_, value) => passwordFrom(bytes(value), 1, () => true) ?? '').join('')
    expect(all).toMatch(/^[A-Za-z\d]+$/)
    expect(all).not.toMatch(/[0Oo1Il]/)
  })

  it('is null if the bytes do not give a password that meets the rule', () => {
    expect(passwordFrom(bytes(), 12)).toBeNull()
    expect(passwordFrom(new Uint8Array(40), 12)).toBeNull()
    expect(passwordFrom(new Uint8Array(40).fill(255), 12)).toBeNull()
  })
})

describe('generatePassword', () => {
  it('always meets the rule and has one length', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const password = generatePassword(seeded(seed))
        expect(passwordRules(password).every(({ met }) => met)).toBe(true)
        expect(password).toHaveLength(generatedLength)
      }),
    )
  })

  it('differs between draws, and depends only on the bytes', () => {
    const source = seeded(7)
    const drawn = Array.from({ length: 500 }, () => generatePassword(source))
    expect(new Set(drawn).size).toBe(500)
    expect(generatePassword(seeded(7))).toBe(drawn[0])
  })

  it('draws every character about as often', () => {
    const source = seeded(11)
    const text = Array.from({ length: 4_000 }, () => generatePassword(source)).join('')
    const counts = new Map<string, number>()
    for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
    const expected = text.length / 56
    expect(counts.size).toBe(56)
    for (const count of counts.values()) expect(Math.abs(count - expected) / expected).toBeLessThan(0.15)
  })

  it('stops at a source that is not random', () => {
    expect(() => generatePassword((count) => new Uint8Array(count))).toThrow('not random')
    expect(() => generatePassword(() => new Uint8Array())).toThrow('not random')
  })
})
