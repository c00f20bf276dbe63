import { type SettingUp, type SetupStep, setupSteps } from './setting-up.ts'

/** What is missing, as a link and in a list. */
export const setupWords: Readonly<Record<SetupStep, string>> = {
  name: 'Termination URI',
  callers: 'access list or credential list with an entry',
  'way-out': 'origination URI',
  numbers: 'number',
}

/** "1 of 4". */
export const setupCount = ({ missing }: SettingUp): string =>
  `${setupSteps.length - missing.length} of ${setupSteps.length}`
