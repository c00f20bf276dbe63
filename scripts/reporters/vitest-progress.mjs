// @ts-check
import { createProgress } from '../lib/progress.mjs'

/** For `npm test`: how many test files are done, and each failure when it happens, with the command that repeats it. */
export default class VitestProgress {
  script = 'unit'
  progress = createProgress('Tests, files')

  /** @param {ReadonlyArray<import('vitest/node').TestSpecification>} files */
  onTestRunStart(files) {
    if (files.every(({ project }) => project.name.startsWith('components'))) this.script = 'components'
    this.progress.begin(files.length)
  }

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    const { errors = [], state } = test.result()
    if (state !== 'failed') return
    const file = test.module.relativeModuleId
    this.progress.say(`\n✗ ${file}: ${test.fullName}\n${errors.map(textOf).join('\n')}`)
    this.progress.say(`  To run it alone: npm run ${this.script} -- ${file} -t ${JSON.stringify(test.name)}\n`)
  }

  /** @param {import('vitest/node').TestModule} file */
  onTestModuleEnd(file) {
    for (const error of file.errors()) this.progress.say(`\n✗ ${file.relativeModuleId}\n${textOf(error)}\n`)
    this.progress.did()
  }

  /**
   * @param {ReadonlyArray<unknown>} _files
   * @param {ReadonlyArray<import('vitest').SerializedError>} unhandled
   */
  onTestRunEnd(_files, unhandled) {
    for (const error of unhandled) this.progress.say(`\n✗ An error that no test caught\n${textOf(error)}\n`)
    this.progress.end()
  }
}

/** @param {{ message: string, stack?: string, diff?: string }} error */
const textOf = ({ message, stack = message, diff }) => (diff === undefined ? stack : `${stack}\n${diff}`)
