import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { apiPathPrefixes } from './lib/api-paths.mjs'

const workerFile = 'mockServiceWorker.js'

/**
 * Registered before MSW's own listeners, so that only API requests reach MSW and the browser fetches everything else as
 * if there were no worker. Without this, MSW would send each asset of the app through the page and back.
 */
const listenerOfOurs = `addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  const isApi = origin === location.origin && ${JSON.stringify(apiPathPrefixes)}.some((prefix) => pathname.startsWith(prefix))
  if (!isApi) event.stopImmediatePropagation()
})
`

/** The worker script: our listener, then the script of the installed MSW. */
export async function workerScript(): Promise<string> {
  const mswScript = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
  return `${listenerOfOurs}\n${await readFile(mswScript, 'utf8')}`
}

/** Emits the worker in a build and serves it in development, both at `/mockServiceWorker.js`. */
export function worker(): Plugin {
  return {
    name: 'mock-service-worker',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: workerFile, source: await workerScript() })
    },
    configureServer(server) {
      server.middlewares.use(`/${workerFile}`, (_request, response, next) => {
        workerScript().then((script) => {
          response.setHeader('Content-Type', 'text/javascript')
          response.setHeader('Cache-Control', 'no-cache')
          response.end(script)
        }, next)
      })
    },
  }
}
