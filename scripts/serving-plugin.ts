import { statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import type { Connect, Plugin } from 'vite'
import { isApiPath } from './api-paths.ts'
import { securityHeaders } from './security-headers.ts'

/**
 * Makes `vite preview` do what a static host of the console must do: send security headers with every response, cache
 * only hashed files for long, and never answer an API path or a missing file with HTML. The development server does
 * only the API part, because its client needs inline scripts and must not be cached.
 */
export function serving(): Plugin {
  return {
    name: 'serving',
    configureServer(server) {
      server.middlewares.use(answerUnservedApi)
    },
    configurePreviewServer(server) {
      const { root, build } = server.config
      server.middlewares.use(addSecurityHeaders)
      server.middlewares.use(answerUnservedApi)
      server.middlewares.use(treatHashedFiles(resolve(root, build.outDir)))
    },
  }
}

const pathOf = (request: IncomingMessage): string => request.url?.split('?', 1)[0] ?? '/'

const addSecurityHeaders: Connect.NextHandleFunction = (_request, response, next) => {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  next()
}

/** Runs only when no worker answers. The app's HTML would look like a broken API. */
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

/**
 * Vite names all files under `assets/` by their hash, so they never change. A tab from before a new build requests
 * files that no longer exist: it gets 404 instead of HTML for a script.
 */
function treatHashedFiles(outDir: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathOf(request)
    if (!path.startsWith('/assets/')) return next()
    if (statSync(join(outDir, path), { throwIfNoEntry: false })?.isFile()) {
      cacheForever(response)
      return next()
    }
    response.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-cache' })
    response.end(`${path} is not part of this build.\n`)
  }
}

/** Sets the header as late as possible, because `vite preview` sets `no-cache` for each static file. */
function cacheForever(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response)
  response.writeHead = (status: number) => {
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    return writeHead(status)
  }
}
