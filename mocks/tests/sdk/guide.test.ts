import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

// Follows docs/use-with-twilio-sdk.md as a reader would.

const inProject = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const guide = readFileSync(inProject('docs/use-with-twilio-sdk.md'), 'utf8')

let api: ChildProcess
let folder: string

beforeAll(async () => {
  // The folder is inside the project so that the code can import `twilio`.
  mkdirSync(inProject('.cache'), { recursive: true })
  folder = mkdtempSync(inProject('.cache/guide-'))
  api = spawn(process.execPath, [inProject('mocks/server.ts'), '--json', '--port', '0'])
  const line = await new Promise<string>((resolve) => api.stdout?.setEncoding('utf8').once('data', resolve))
  writeFileSync(join(folder, 'api.json'), line)
})
afterAll(() => {
  api.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

test('its code runs, and prints what the guide says', async () => {
  const files = [...guide.matchAll(/```js ([\w.-]+)\n([\s\S]+?)```/g)]
  expect(files.map(([, name]) => name)).toEqual(['local-client.mjs', 'move-to-ie1.mjs'])
  for (const [, name = '', code = ''] of files) writeFileSync(join(folder, name), code)
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['move-to-ie1.mjs'], { cwd: folder })
  const [, printed = ''] = /\$ node move-to-ie1\.mjs\n((?: {4}.*\n)+)/.exec(guide) ?? []
  expect(stdout).toBe(printed.replaceAll(/^ {4}/gm, ''))
  expect(stderr).toBe('')
})

test('the options in the guide exist', () => {
  for (const [, name = ''] of guide.matchAll(/npm run -s api -- --(\w+)/g)) {
    expect(readFileSync(inProject('mocks/server/options.ts'), 'utf8')).toContain(`--${name} `)
  }
})
