import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import { compressibleType } from './lib/compressed.mjs'

/** Below this a compressed copy saves no packet. */
const smallest = 1000

const withBrotli = promisify(brotliCompress)
const withGzip = promisify(gzip)

/**
 * Makes `dist` a folder that any static host can publish as it is: each large file has compressed copies beside it, and
 * Vite's manifest, which only our own checks read, is in `.cache`. Builds for tests have other folders and stay as they are.
 */
export function publish(): Plugin {
  let root = ''
  let folder = ''
  return {
    name: 'publish',
    apply: 'build',
    configResolved(config) {
      root = config.root
      folder = resolve(root, config.build.outDir)
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (folder !== resolve(root, 'dist')) return
        await moveManifest(folder, root)
        await compressAll(folder)
      },
    },
  }
}

async function moveManifest(folder: string, root: string): Promise<void> {
  await mkdir(join(root, '.cache'), { recursive: true })
  await rename(join(folder, '.vite/manifest.json'), join(root, '.cache/manifest.json'))
  await rm(join(folder, '.vite'), { recursive: true })
}

async function compressAll(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true })
  const large = files.filter((file) => compressibleType(file) !== undefined).map((file) => join(folder, file))
  await Promise.all(large.map(compress))
}

/** The highest quality of Brotli takes three times as long for the last 2 %. */
const brotliQuality = 10

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file)
  if (bytes.length < smallest) return
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  const [brotli, gzipped] = await Promise.all([withBrotli(bytes, { params }), withGzip(bytes, { level: 9 })])
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)])
}
