import { exhaustive } from '../base/exhaustive.ts'
import type { FieldProblem } from '../base/field-problem.ts'
import { thousands } from '../base/thousands.ts'

/** @param field as a sentence begins: "The weight" */
export function fieldProblemWords(problem: FieldProblem, field: string): string {
  switch (problem.kind) {
    case 'required':
      return `${field} is missing.`
    case 'not-a-whole-number':
      return `${field} must be a whole number.`
    case 'not-a-url':
      return 'Not a valid web address. Enter one such as https://recovery.example.com/twiml.'
    case 'not-a-webhook':
      return 'Twilio calls this as a webhook, so it must begin with https:// or http://.'
    case 'not-encrypted':
      return 'Without https://, others can read what Twilio sends and what you answer.'
    case 'name-taken':
      return `${field} is already used by another list in this Region.`
    case 'too-long':
      return problem.severity === 'refused'
        ? `${field} has ${thousands(problem.length)} characters; the limit is ${thousands(problem.most)}.`
        : `This has ${thousands(problem.length)} characters; Twilio documents at most ${problem.most} and may refuse it one day.`
    case 'out-of-range':
      return `${field} must be ${thousands(problem.least)} to ${thousands(problem.most)}.`
    case 'weight-zero':
      return 'With weight 0 it gets no calls while another URI of its priority has a weight. Twilio documents 1 to 65,535 but accepts 0.'
    default:
      return exhaustive(problem)
  }
}
