import type { Plugin } from 'vite'
import { answerUnservedApi, isApiPath } from './lib/api-paths.mjs'

/** Makes the development server answer an API path as the server of the built console does, never with HTML. */
export function serving(): Plugin {
  return {
    name: 'serving',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const pathname = request.url?.split('?', 1)[0] ?? '/'
        if (isApiPath(pathname)) answerUnservedApi(response)
        else next()
      })
    },
  }
}
