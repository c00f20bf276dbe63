import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publish } from './publish-plugin.ts'

const root = mkdtempSync(join(tmpdir(), 'publish-'))
const dist = join(root, 'dist')

beforeAll(async () => {
  writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="/main.js"></script>')
  writeFileSync(join(root, 'main.js'), `document.title = '${'long '.repeat(500)}'; import('./small.js')`)
  writeFileSync(join(root, 'small.js'), `document.title = 'small'`)
  await build({ root, configFile: false, logLevel: 'silent', build: { manifest: true }, plugins: [publish()] })
})
afterAll(() => rmSync(root, { recursive: true }))

test('large files have compressed copies with the same content, and small ones have none', () => {
  const files = readdirSync(join(dist, 'assets'))
  const large = files.find((file) => /^index-.*\.js$/.test(file)) ?? ''
  const script = readFileSync(join(dist, 'assets', large), 'utf8')
  expect(brotliDecompressSync(readFileSync(join(dist, 'assets', `${large}.br`))).toString()).toBe(script)
  expect(gunzipSync(readFileSync(join(dist, 'assets', `${large}.gz`))).toString()).toBe(script)
  expect(files.filter((file) => file.startsWith('small-'))).toHaveLength(1)
})

test('the manifest is not published', () => {
  expect(readdirSync(dist).toSorted()).toEqual(['assets', 'index.html'])
  expect(existsSync(join(root, '.cache/manifest.json'))).toBe(true)
})
