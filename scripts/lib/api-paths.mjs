// @ts-check
/** The paths that only the mock regional API answers, never the app's HTML or the network. */
export const apiPathPrefixes = ['/twilio/', '/demo/']

/** @param {string} pathname */
export const isApiPath = (pathname) => apiPathPrefixes.some((prefix) => pathname.startsWith(prefix))

/**
 * Answers an API request that no worker handled. The app's HTML would look like a broken API.
 * @param {string} pathname
 * @param {import('node:http').ServerResponse} response
 */
export function answerUnservedApi(pathname, response) {
  const body = JSON.stringify(notFound(pathname))
  response.writeHead(404, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  })
  response.end(body)
}

/**
 * Twilio's envelope: https://www.twilio.com/docs/usage/twilios-response#response-formats-exceptions
 * @param {string} pathname
 */
const notFound = (pathname) => ({
  code: 20404,
  message: `The requested resource ${pathname} was not found`,
  more_info: 'https://www.twilio.com/docs/errors/20404',
  status: 404,
})
