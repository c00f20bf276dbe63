import type { IncomingMessage } from 'node:http'

export type Body =
  | { readonly kind: 'whole'; readonly bytes: Buffer<ArrayBuffer> }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken-off' }

/** Reads a body up to the limit in bytes. Discards larger bodies. */
export function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve({ kind: 'too-large' })
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) {
        chunks.length = 0
        resolve({ kind: 'too-large' })
      } else chunks.push(chunk)
    })
    request.on('end', () => resolve({ kind: 'whole', bytes: Buffer.concat(chunks) }))
    request.on('error', () => resolve({ kind: 'broken-off' }))
    request.on('close', () => resolve({ kind: 'broken-off' }))
  })
}
