// @ts-check
/** The paths that only the mock regional API answers, never the app's HTML or the network. */
export const apiPathPrefixes = ['/twilio/', '/demo/']

/** @param {string} pathname */
export const isApiPath = (pathname) => apiPathPrefixes.some((prefix) => pathname.startsWith(prefix))

const text = 'The mock API of this demo runs in the browser, and is not running there now.\n'

/**
 * Answers an API request that no worker handled. It must not look like an answer of Twilio's, nor of the app: a 404 of
 * the API would mean that a route was never set.
 * @param {import('node:http').ServerResponse} response
 */
export function answerUnservedApi(response) {
  response.writeHead(404, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  })
  response.end(text)
}
