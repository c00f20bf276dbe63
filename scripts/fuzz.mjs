// @ts-check
import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { commandOf } from './lib/packages.mjs'
import { inProject } from './lib/project.mjs'
import { seedVariable } from './lib/property-seed.mjs'

// Runs the tests of properties with values that nobody has tried yet. `npm run fuzz -- sip-uri` runs only the files with
// "sip-uri" in their path.
const words = process.argv.slice(2)
const files = globSync('{src,mocks,scripts}/**/*.test.{ts,tsx}', { cwd: inProject('.') }).filter(
  (file) =>
    readFileSync(inProject(file), 'utf8').includes(`from 'fast-check'`) &&
    (words.length === 0 || words.some((word) => file.includes(word))),
)
if (files.length === 0) {
  console.error(`No test of a property has ${words.join(' or ')} in its path.`)
  process.exit(1)
}

const seed = process.env[seedVariable] ?? String(randomInt(2 ** 31))
const repeat = ['npm run fuzz', ...(words.length === 0 ? [] : ['--', ...words])].join(' ')
console.log(`Seed ${seed}, ${files.length} files`)
const child = spawn(process.execPath, [commandOf('vitest'), 'run', '--project=!components', ...files], {
  cwd: inProject('.'),
  env: { ...process.env, [seedVariable]: seed },
  stdio: 'inherit',
})
child.on('close', (code) => {
  if (code !== 0) console.error(`\nTo repeat this run: ${seedVariable}=${seed} ${repeat}`)
  process.exit(code ?? 1)
})
