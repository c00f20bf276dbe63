import { fieldProblemWords } from '../fields/field-problem-text.ts'
import { andWords } from '../base/sentence-text.ts'
import { leastPassword, type PasswordProblem, type PasswordRule, type UserNameProblem } from './password-rules.ts'

/** For the list that marks each rule as met or not. */
export const passwordRuleWords: Readonly<Record<PasswordRule, string>> = {
  length: `At least ${leastPassword} characters`,
  digit: 'A digit',
  'lower-case': 'A lower-case letter',
  'upper-case': 'An upper-case letter',
}

const lacks: Readonly<Record<PasswordRule, string>> = {
  length: `${leastPassword} characters`,
  digit: 'a digit',
  'lower-case': 'a lower-case letter',
  'upper-case': 'an upper-case letter',
}

/** "The password still needs a digit and an upper-case letter." */
export const passwordWords = (problem: PasswordProblem): string =>
  problem.kind === 'weak'
    ? `The password still needs ${andWords(problem.unmet.map((rule) => lacks[rule]))}.`
    : 'The password begins or ends with a space, which is part of it.'

export const userNameWords = (problem: UserNameProblem): string =>
  problem.kind === 'user-name-taken'
    ? 'The list already has this user; change its password instead.'
    : fieldProblemWords(problem, 'The user name')
