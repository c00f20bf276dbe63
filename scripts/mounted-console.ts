import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Connect, Plugin } from 'vite'

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const folder = inProject('.cache/mounted-console')
const vite = inProject('node_modules/vite/bin/vite.js')

const types: readonly (readonly [extension: string, type: string])[] = [
  ['html', 'text/html'],
  ['js', 'text/javascript'],
  ['css', 'text/css'],
  ['woff2', 'font/woff2'],
]

/** Serves the console, built as the product is, to the frames of the component tests, at any address. */
export function mountedConsole(): Plugin {
  let built: Promise<unknown> | undefined
  const kept = new Map<string, Promise<Buffer>>()

  async function fileAt(path: string): Promise<Buffer> {
    await built
    const file = kept.get(path) ?? readFile(`${folder}${path}`)
    kept.set(path, file)
    return file
  }

  const answer: Connect.NextHandleFunction = (request, response, next) => {
    const path = request.url?.split('?', 1)[0] ?? '/'
    const isPage = request.headers['sec-fetch-dest'] === 'iframe' && !path.startsWith('/__vitest')
    if (!isPage && !path.startsWith('/assets/')) return next()
    const file = isPage ? '/mounted/console.html' : path
    fileAt(file).then((content) => {
      const type = types.find(([extension]) => file.endsWith(extension))?.[1] ?? 'application/octet-stream'
      response.setHeader('Content-Type', `${type}; charset=utf-8`)
      response.setHeader('Cache-Control', isPage ? 'no-store' : 'max-age=31536000, immutable')
      response.end(content)
    }, next)
  }

  return {
    name: 'mounted-console',
    configureServer(server) {
      // Begun now, because the browser takes its time to start too.
      built ??= build()
      built.catch((error: unknown) => server.config.logger.error(String(error)))
      server.middlewares.use(answer)
    },
  }
}

/** In a process of its own: in this one React would be built for tests, which makes it several times slower. */
function build(): Promise<unknown> {
  return promisify(execFile)(process.execPath, [vite, 'build', '--config', 'mounted/vite.config.ts'], {
    cwd: inProject('.'),
    env: { ...process.env, NODE_ENV: 'production' },
  })
}
