/** `missing` of the address: user names that a copy brought no password for, one a line. */
const mostMissing = 50

export const missingText = (names: readonly string[]): string => names.slice(0, mostMissing).join('\n')

/** Those of them that the list still lacks. */
export const missingUsers = (text: string | undefined, users: readonly { readonly username: string }[]) =>
  [...new Set((text ?? '').split('\n').map((name) => name.trim()))].filter(
    (name) => name !== '' && !users.some(({ username }) => username === name),
  )
