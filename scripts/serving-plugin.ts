import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Connect, Plugin } from 'vite'
import { isApiPath } from './api-paths.ts'
import { securityHeaders } from './security-headers.ts'

/**
 * What a static host of this console has to do, done by `vite preview`: security headers on every response, long
 * caching of hashed files only, and no HTML in answer to an API path or a missing file. Development gets only the API
 * part: its client needs inline scripts and must not be cached.
 */
export function serving(): Plugin {
  return {
    name: 'serving',
    configureServer(server) {
      server.middlewares.use(answerUnservedApi)
    },
    configurePreviewServer(server) {
      const { root, build } = server.config
      server.middlewares.use(addHeaders)
      server.middlewares.use(answerUnservedApi)
      server.middlewares.use(answerMissingAssets(join(root, build.outDir)))
    },
  }
}

const pathOf = (request: IncomingMessage): string => new URL(request.url ?? '/', 'http://localhost').pathname

/** Vite names everything under `assets/` by the hash of its content. */
const isHashed = (path: string): boolean => path.startsWith('/assets/')

const addHeaders: Connect.NextHandleFunction = (request, response, next) => {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  if (isHashed(pathOf(request))) cacheForever(response)
  next()
}

/** As late as possible: the static file middleware of `vite preview` sets `no-cache` on each file it sends. */
function cacheForever(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response)
  response.writeHead = (status: number) => {
    const lasts = status === 200 || status === 304
    response.setHeader('Cache-Control', lasts ? 'public, max-age=31536000, immutable' : 'no-cache')
    return writeHead(status)
  }
}

/** Reached only while no worker is there to answer; the app's HTML would look like a broken API. */
const answerUnservedApi: Connect.NextHandleFunction = (request, response, next) => {
  const path = pathOf(request)
  if (!isApiPath(path)) return next()
  response.writeHead(404, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(notFound(path)))
}

/** Twilio's envelope: https://www.twilio.com/docs/usage/twilios-response#response-formats-exceptions */
const notFound = (path: string) => ({
  code: 20404,
  message: `The requested resource ${path} was not found`,
  more_info: 'https://www.twilio.com/docs/errors/20404',
  status: 404,
})

/** A tab that outlived a new build asks for files that are gone: say so, instead of sending HTML as a script. */
function answerMissingAssets(outDir: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathOf(request)
    if (!isHashed(path) || existsSync(join(outDir, path))) return next()
    response.writeHead(404, { 'Content-Type': 'text/plain' })
    response.end(`${path} is not part of this build.\n`)
  }
}
