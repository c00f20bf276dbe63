// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { tierTable, withTable } from './lib/tier-table.mjs'
import { inProject } from './lib/project.mjs'

// Writes into docs/tests.md how many tests each tier has and what they cost, from the reports of the last `npm test`.
const page = inProject('docs/tests.md')

/** @param {string} name */
function report(name) {
  const path = inProject(`.cache/reports/${name}.json`)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  console.error(`There is no ${path}. Run npm test, whole, first.`)
  process.exit(1)
}

const table = tierTable(
  { unit: report('unit'), components: report('components'), e2e: report('e2e') },
  { cores: cpus().length, date: new Date() },
)
writeFileSync(page, withTable(readFileSync(page, 'utf8'), table))
console.log(table)
