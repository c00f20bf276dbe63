import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { serveBuild } from './server.mjs'

export const page = '<!doctype html><title>Console</title>'
export const script = 'export const text = 1\n'.repeat(500)
export const hashed = '/assets/index-abc123.js'

const files = {
  'index.html': page,
  'mockServiceWorker.js': 'addEventListener',
  'icon.svg': '<svg/>',
  '.vite/manifest.json': 'secret',
  '.env': 'secret',
  '../secret.js': 'secret',
  'assets/.hidden/x.js': 'secret',
  'assets/index-abc123.js': script,
  'assets/index-abc123.js.br': brotliCompressSync(script),
  'assets/index-abc123.js.gz': gzipSync(script),
  'assets/small-abc123.css': 'a{}',
  'assets/font-abc123.woff2': 'font',
  'assets/empty-abc123.js': '',
}

type Answer = { readonly status: number; readonly headers: Headers; readonly body: string }
type Ask = (method: string, path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>

export type ServedFixture = {
  /** The folder around the build; it has a secret beside the build. */
  readonly root: string
  readonly dist: string
  readonly port: number
  readonly ask: Ask
  /** Sends the bytes as they are, because `fetch` would tidy the path. */
  readonly sendRaw: (text: string) => Promise<Answer>
  readonly close: () => Promise<void>
}

function exchange(port: number, text: string): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => socket.write(text, 'latin1'))
    let received = ''
    socket.setEncoding('latin1').on('data', (part: string) => {
      received += part
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(parseAnswer(received)))
  })
}

function parseAnswer(received: string): Answer {
  const [head = '', ...rest] = received.split('\r\n\r\n')
  const [start = '', ...lines] = head.split('\r\n')
  const headers = new Headers(
    lines.map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  )
  return { status: Number(start.split(' ')[1]), headers, body: rest.join('\r\n\r\n') }
}

/** Serves a small build with the server of `npm start`. */
export async function serveFixture(): Promise<ServedFixture> {
  const root = mkdtempSync(join(tmpdir(), 'serving-'))
  const dist = join(root, 'dist')
  for (const folder of ['.vite', 'assets/.hidden']) mkdirSync(join(dist, folder), { recursive: true })
  for (const [path, content] of Object.entries(files)) writeFileSync(join(dist, path), content)
  const server = await serveBuild(0, dist)
  const port = Number(new URL(server.address).port)
  const sendRaw = (text: string) => exchange(port, text)
  return {
    root,
    dist,
    port,
    sendRaw,
    ask(method, path, headers = {}) {
      const all = Object.entries({ Host: 'localhost', Connection: 'close', ...headers })
      const lines = all.map(([name, value]) => `${name}: ${value}`)
      return sendRaw([`${method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
    },
    async close() {
      await server.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
