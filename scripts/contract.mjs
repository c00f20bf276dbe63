// @ts-check
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { commandOf } from './lib/packages.mjs'
import { inProject } from './lib/project.mjs'
import { endAll, endOnSignal, run } from './lib/run.mjs'
import { StepFailed, closeFailed, step } from './lib/steps.mjs'

// `npm run contract -- --spec FOLDER` checks every answer in the mock's tests against Twilio's OpenAPI files
// (github.com/twilio/twilio-oai, spec/json), and lists the specified operations that no test requests. With
// `--stories`, which take minutes, it also checks every answer that a page receives: a story fails on one that breaks
// its schema.
endOnSignal()

const notes = inProject('.cache/contract')
/** The tests that send requests to the API. The others use the account directly. */
const suites = ['mocks/tests/differences/', 'mocks/http/', 'mocks/tests/sdk/', 'mocks/server/']

try {
  const { spec, stories } = options()
  const { readSpecification } = await import('../mocks/tests/contract/specification.ts')
  const { exceptions, notOffered } = await import('../mocks/tests/contract/exceptions.ts')
  const specified = readSpecification(spec)
  if (specified.length === 0) throw new StepFailed(`${spec} specifies no operation that the mock offers.`)
  rmSync(notes, { recursive: true, force: true })
  mkdirSync(notes, { recursive: true })
  await step('Tests of the mock', () => runTests(spec))
  report(specified, exceptions, notOffered, readNotes())
  if (stories) await step('Stories', () => runStories(spec))
} catch (error) {
  closeFailed(error)
} finally {
  endAll('SIGKILL')
}

function options() {
  const use =
    'Use: npm run contract -- --spec FOLDER [--stories], with the OpenAPI files of github.com/twilio/twilio-oai in it'
  const { spec, stories } = parse(use)
  if (spec === undefined) throw new StepFailed(use)
  const folder = resolve(process.env.INIT_CWD ?? '.', spec)
  const missing = ['trunking_v1', 'routes_v2', 'api_v2010'].filter(
    (name) => !existsSync(resolve(folder, `twilio_${name}.json`)),
  )
  if (missing.length > 0)
    throw new StepFailed(`${folder} has no twilio_${missing.join('.json, no twilio_')}.json.\n${use}`)
  return { spec: folder, stories }
}

/** @param {string} use */
function parse(use) {
  try {
    return parseArgs({ options: { spec: { type: 'string' }, stories: { type: 'boolean', default: false } } }).values
  } catch (error) {
    throw new StepFailed(`${String(error)}\n${use}`)
  }
}

/** @param {string} spec */
async function runTests(spec) {
  const env = { ...process.env, CONTRACT_SPEC: spec, CONTRACT_NOTES: notes }
  const { code, output } = await run(process.execPath, [commandOf('vitest'), 'run', '--reporter=dot', ...suites], env)
  if (code !== 0) throw new StepFailed('Tests of the mock failed.', output)
}

/** @param {string} spec */
async function runStories(spec) {
  const env = { ...process.env, CONTRACT_SPEC: spec }
  const { code, output } = await run(process.execPath, [commandOf('playwright'), 'test', '--reporter=dot'], env)
  if (code !== 0) throw new StepFailed('Stories failed.', output)
}

/** @returns {import('../mocks/tests/contract/recorder.ts').Note[]} */
function readNotes() {
  return readdirSync(notes).flatMap((file) =>
    readFileSync(`${notes}/${file}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  )
}

/**
 * @param {readonly import('../mocks/tests/contract/specification.ts').Specified[]} specified
 * @param {readonly import('../mocks/tests/contract/exceptions.ts').Exception[]} exceptions
 * @param {Readonly<Record<string, string>>} notOffered
 * @param {readonly import('../mocks/tests/contract/recorder.ts').Note[]} seen
 */
function report(specified, exceptions, notOffered, seen) {
  const covered = new Set(seen.flatMap((note) => (note.kind === 'covered' ? [note.operation] : [])))
  const wanted = specified.filter(({ id }) => notOffered[id] === undefined)
  for (const product of new Set(wanted.map((operation) => operation.product))) {
    const ofProduct = wanted.filter((operation) => operation.product === product)
    console.log(
      `  ${product.padEnd(9)}${ofProduct.filter(({ id }) => covered.has(id)).length} of ${ofProduct.length} operations`,
    )
  }
  const uncovered = wanted.filter(({ id }) => !covered.has(id)).map(({ id }) => id)
  const left = specified.length - wanted.length
  console.log(
    `${wanted.length - uncovered.length} of ${wanted.length} specified operations covered; ${left} more are not offered`,
  )
  for (const [id, reason] of Object.entries(notOffered)) console.log(`  not offered: ${id}. ${reason}`)
  const reasons = new Set(seen.flatMap((note) => (note.kind === 'excepted' ? [note.reason] : [])))
  for (const reason of reasons) console.log(`  excepted: ${reason}`)

  const faults = new Map(
    seen.flatMap((note) => (note.kind === 'fault' ? [[`${note.exchange}  ${note.fault}`, note]] : [])),
  )
  const idle = exceptions.filter(({ reason }) => !reasons.has(reason)).map(({ reason }) => reason)
  const offeredAfterAll = Object.keys(notOffered).filter((id) => covered.has(id))
  const problems = [
    ...uncovered.map((id) => `${id}: no test requests it`),
    ...[...faults.keys()],
    ...idle.map((reason) => `Exception no longer needed: ${reason}`),
    ...offeredAfterAll.map((id) => `${id}: listed as not offered, but answered`),
  ]
  if (problems.length > 0) throw new StepFailed('The mock breaks its contract.', problems.join('\n'))
  console.log('Every answer matches its schema.')
}
