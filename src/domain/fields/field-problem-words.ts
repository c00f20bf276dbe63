import { exhaustive } from '../base/exhaustive.ts'
import type { FieldProblem } from '../base/field-problem.ts'
import { thousands } from '../base/thousands.ts'

/** In a sentence that names the field: "The weight". */
export function fieldProblemWords(problem: FieldProblem, field: string): string {
  switch (problem.kind) {
    case 'required':
      return `${field} is missing.`
    case 'not-a-whole-number':
      return `${field} must be a whole number.`
    case 'not-a-url':
      return 'That is no web address. It looks like https://recovery.example.com/twiml.'
    case 'not-a-webhook':
      return 'Twilio calls it as a webhook: it must begin with https:// or http://.'
    case 'not-encrypted':
      return 'Without https:// what Twilio sends and what you answer can be read on the way.'
    case 'name-taken':
      return `${field} is taken: another one in this Region has it.`
    case 'too-long':
      return problem.severity === 'refused'
        ? `${field} has ${problem.length} characters; ${problem.most} are the most.`
        : `Twilio documents at most ${problem.most} characters; these are ${problem.length}. It may refuse them one day.`
    case 'out-of-range':
      return `${field} must be ${thousands(problem.least)} to ${thousands(problem.most)}.`
    case 'weight-zero':
      return `With weight 0 it gets no share while another of its priority has one. Twilio documents 1 to 65,535, and takes 0.`
    default:
      return exhaustive(problem)
  }
}
