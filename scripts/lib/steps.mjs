// @ts-check
import { stripVTControlCharacters } from 'node:util'

/** A step that did not succeed; its output says why. */
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
 * Does one step. Prints a line when it begins, and one when it ends: its mark, what came of it, the time it took.
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result> | Result} work throws StepFailed when it does not succeed
 * @param {(result: Result) => string} [detail] what came of it, in a few words
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
 * Said before what takes long enough to wonder about. Not on standard output, which may be meant for a program.
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
 * Prints what failed last, where a reader looks first, and sets the exit code.
 * @param {unknown} error
 */
export function closeFailed(error) {
  process.exitCode = 1
  if (!(error instanceof StepFailed)) return console.error(error)
  const output = process.stderr.isTTY ? error.output : stripVTControlCharacters(error.output)
  if (output.trim() !== '') console.error(`\n${output.trim()}`)
  console.error(`\n${error.message}`)
}
