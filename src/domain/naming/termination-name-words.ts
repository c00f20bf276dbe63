import { exhaustive } from '../base/exhaustive.ts'
import type { TerminationNameProblem } from './termination-name.ts'

export function terminationNameWords(problem: TerminationNameProblem): string {
  switch (problem.kind) {
    case 'character':
      return `${/\s/.test(problem.character) ? 'A space' : `“${problem.character}”`} cannot stand in a name: letters, digits and - can.`
    case 'no-name':
      return 'The name before the suffix is missing.'
    case 'hyphen':
      return `A name neither begins nor ends with -: “${problem.label}” does.`
    case 'empty-label':
      return 'A name neither begins nor ends with a dot, and has no two dots in a row.'
    case 'account-sid':
      return 'The SID of another account cannot be a name.'
    case 'label-too-long':
      return `A name has at most ${problem.most} characters; this one has ${problem.label.length}.`
    case 'other-suffix':
      return `A Termination URI ends in pstn.twilio.com, not in ${problem.suffix}.`
    case 'sub-domain':
      return `A dot makes a sub-domain of ${problem.parent}, which must exist in your account or its parent. Twilio recommends ${problem.dashed}.`
    case 'edge-left-out':
      return `The name is taken from it; the edge ${problem.edge.city} is chosen by the PBX, not by the trunk.`
    default:
      return exhaustive(problem)
  }
}
