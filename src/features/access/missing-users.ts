/** `missing` in the URL: user names that a copy left without a password, one per line. Capped to keep the URL short. */
const mostMissing = 50

export const missingText = (names: readonly string[]): string => names.slice(0, mostMissing).join('\n')

/** The names that the list still lacks. */
export const missingUsers = (text: string | undefined, users: readonly { readonly username: string }[]) =>
  [...new Set((text ?? '').split('\n').map((name) => name.trim()))].filter(
    (name) => name !== '' && !users.some(({ username }) => username === name),
  )
