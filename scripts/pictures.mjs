// @ts-check
import { rmSync } from 'node:fs'
import { inProject } from './lib/project.mjs'

// `npm run pictures`: retakes every picture of README.md and docs/, as the product looks now, in the stories that
// are tagged @pictures.
rmSync(inProject('docs/images'), { recursive: true, force: true })
process.env.PICTURES = '1'
process.argv.splice(2, process.argv.length, 'playwright', 'test', '--grep', '@pictures')
await import('./with-node24.mjs')
