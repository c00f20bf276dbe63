import { exhaustive } from '../base/exhaustive.ts'
import type { TerminationNameProblem } from './termination-name.ts'

export function terminationNameWords(problem: TerminationNameProblem): string {
  switch (problem.kind) {
    case 'character':
      return `A name cannot contain ${/\s/.test(problem.character) ? 'a space' : `“${problem.character}”`}; use letters, digits and -.`
    case 'no-name':
      return 'The name before the suffix is missing.'
    case 'hyphen':
      return `A name cannot begin or end with -, as “${problem.label}” does.`
    case 'empty-label':
      return 'A name cannot begin or end with a dot, or have two dots in a row.'
    case 'account-sid':
      return 'The SID of another account cannot be a name.'
    case 'label-too-long':
      return `A name has at most ${problem.most} characters; this one has ${problem.label.length}.`
    case 'other-suffix':
      return `A Termination URI ends in pstn.twilio.com, not ${problem.suffix}.`
    case 'sub-domain':
      return `A dot makes this a sub-domain of ${problem.parent}, which must exist in your account or its parent. Twilio recommends ${problem.dashed}.`
    case 'edge-left-out':
      return `Only the name is used; the PBX chooses the edge (here ${problem.edge.city}), not the trunk.`
    default:
      return exhaustive(problem)
  }
}
