// @ts-check
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { createProgress } from '../lib/progress.mjs'
import { inProject } from '../lib/project.mjs'

/** For `npm test`: how many stories are done, and each failure when it happens, with the command that repeats it. */
export default class PlaywrightProgress {
  progress = createProgress('Stories')

  /**
   * @param {unknown} _config
   * @param {import('@playwright/test/reporter').Suite} suite
   */
  onBegin(_config, suite) {
    this.progress.begin(suite.allTests().length)
  }

  /**
   * @param {import('@playwright/test/reporter').TestCase} test
   * @param {import('@playwright/test/reporter').TestResult} result
   */
  onTestEnd(test, { errors }) {
    this.progress.did()
    if (test.ok()) return
    const place = `${relative(inProject('.'), test.location.file)}:${test.location.line}`
    const coloured = errors.map(({ message = '', snippet = '' }) => `${message}\n${snippet}`).join('\n')
    const text = process.stdout.isTTY ? coloured : stripVTControlCharacters(coloured)
    this.progress.say(`\n✗ ${place} ${test.title}\n${text}`)
    this.progress.say(`  To run it alone: npm run e2e -- ${place}\n`)
  }

  /** @param {import('@playwright/test/reporter').TestError} error */
  onError({ message = '', stack = message }) {
    this.progress.say(`\n✗ ${stack}`)
  }

  onEnd() {
    this.progress.end()
  }

  printsToStdio() {
    return true
  }
}
