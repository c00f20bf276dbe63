// @ts-check
import { stripVTControlCharacters } from 'node:util'

/** A step failed. `output` shows why. */
export class StepFailed extends Error {
  /**
   * @param {string} message one sentence
   * @param {string} [output] what the failed command printed
   */
  constructor(message, output = '') {
    super(message)
    this.output = output
  }
}

/**
 * Runs one step. Prints a line when it begins, and one when it ends with its mark, its result and its duration.
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result> | Result} work throws StepFailed when it fails
 * @param {(result: Result) => string} [detail] the result in a few words
 */
export async function step(title, work, detail) {
  const begun = performance.now()
  console.log(`▸ ${title}`)
  try {
    const result = await work()
    print('✓', detail === undefined ? title : `${title}: ${detail(result)}`, begun)
    return result
  } catch (error) {
    print('✗', title, begun)
    throw error
  }
}

/**
 * Announces a slow step. Uses standard error, because a program may read standard output.
 * @param {string} text
 */
export function announce(text) {
  console.error(`  ${text} …`)
}

/**
 * @param {string} mark
 * @param {string} text
 * @param {number} begun
 */
function print(mark, text, begun) {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`${mark} ${text}  ${seconds} s`)
}

/**
 * Prints the failure at the end, where a reader looks first, and sets the exit code.
 * @param {unknown} error
 */
export function closeFailed(error) {
  process.exitCode = 1
  if (!(error instanceof StepFailed)) return console.error(error)
  const output = process.stderr.isTTY ? error.output : stripVTControlCharacters(error.output)
  if (output.trim() !== '') console.error(`\n${output.trim()}`)
  console.error(`\n${error.message}`)
}
