/** The paths that only the mock regional API answers, never the app's HTML or the network. */
export const apiPathPrefixes = ['/twilio/', '/demo/'] as const

export function isApiPath(pathname: string): boolean {
  return apiPathPrefixes.some((prefix) => pathname.startsWith(prefix))
}
