import { err, ok, type Result } from '../../domain/base/result.ts'

/** Chat and mail programs cut longer links, so a longer state is shared as a file. */
export const longestFragment = 8_000
/** Five times the largest state that the demo makes. */
const longestText = 2_000_000

async function pipe(
  bytes: BlobPart,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Blob | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(parts)
    size += value.byteLength
    if (size > most) {
      // A small text may unpack to gigabytes.
      await reader.cancel()
      return null
    }
    parts.push(new Uint8Array(value))
  }
}

export async function packState(text: string): Promise<string> {
  const packed = await pipe(text, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY)
  const bytes = new Uint8Array((await packed?.arrayBuffer()) ?? new ArrayBuffer(0))
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The text of a fragment, which the demo then checks. */
export async function unpackState(fragment: string): Promise<Result<string, string>> {
  if (!/^[\w-]{1,100000}$/.test(fragment)) return err('The link is damaged: it is empty or has invalid characters.')
  try {
    const binary = atob(fragment.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const text = await pipe(bytes, new DecompressionStream('deflate-raw'), longestText)
    return text ? ok(await text.text()) : err('The link is larger than any state of this demo.')
  } catch {
    return err('The link is damaged: it was cut or changed.')
  }
}

export async function readStateFile(file: Blob): Promise<Result<string, string>> {
  return file.size > longestText ? err('The file is larger than any state of this demo.') : ok(await file.text())
}
