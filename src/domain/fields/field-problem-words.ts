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
      return `${field} must begin with http:// or https://.`
    case 'name-taken':
      return `${field} is taken: another one in this Region has it.`
    case 'too-long':
      return problem.severity === 'refused'
        ? `${field} has ${problem.length} characters; ${problem.most} are the most.`
        : `${field} has ${problem.length} characters. Twilio documents ${problem.most} at most, and takes more.`
    case 'out-of-range':
      return `${field} must be ${thousands(problem.least)} to ${thousands(problem.most)}.`
    case 'not-one-of':
      return `${field} must be one of ${problem.values.join(', ')}.`
    case 'weight-zero':
      return `With weight 0 it gets no share while another of its priority has one. Twilio documents 1 to 65,535, and takes 0.`
    default:
      return exhaustive(problem)
  }
}
