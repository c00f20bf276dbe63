/** The paths that the mock regional API answers, and nothing else does: not the app's HTML, not the network. */
export const apiPathPrefixes = ['/twilio/', '/demo/'] as const

export function isApiPath(pathname: string): boolean {
  return apiPathPrefixes.some((prefix) => pathname.startsWith(prefix))
}
