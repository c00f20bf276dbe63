/**
 * Characters that cannot be seen, or that turn the text around them: controls, directions, zero widths, fillers. Joiners
 * between letters that are not Latin, or in an emoji, are part of how those are written.
 */
const unseen =
  /(?![\u0600-\u0605\u06DD\u070F\u08E2])[\p{Cc}\p{Cf}\u2028\u2029\u115F\u1160\u3164\uFFA0](?<!(?<=[^\0-\u024F])[\u200C\u200D](?=[^\0-\u024F]))/gu

const onlySpaces = /^\s+$/u

/**
 * A name as it is shown. Anybody can give names, and one that cannot be seen, or that hides what it says, could not be told
 * from another: "⟨U+202E⟩" stands for such a character, "␣" for each space of a name that has nothing else.
 */
export function visibleName(name: string): string {
  const seen = name.replaceAll(unseen, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `⟨U+${code}⟩`
  })
  return onlySpaces.test(seen) ? seen.replaceAll(/\s/gu, '␣') : seen
}

/** Whether the name had nothing but spaces. */
export const isOnlySpaces = (shown: string): boolean => /^␣+$/u.test(shown)
