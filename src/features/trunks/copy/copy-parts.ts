import {
  type CopyPart,
  copyParts,
  type CopyPlan,
  type CopySource,
  type CopyTarget,
} from '../../../domain/copy/copy-plan.ts'
import type { CopyStep } from '../../../domain/copy/copy-step.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import { counted, someWords } from '../../../domain/base/sentence-text.ts'

export const partLabels: Readonly<Record<CopyPart, string>> = {
  settings: 'Settings and recording',
  'origination-urls': 'Origination URIs',
  'ip-access-control-lists': 'IP access control lists, with their addresses',
  'credential-lists': 'Credential lists, with their users',
  numbers: 'Numbers',
}

/** Null for the trunk itself, which every copy into a Region without an instance creates. */
const partOfStep: Readonly<Record<CopyStep['kind'], CopyPart | null>> = {
  'create-trunk': null,
  'update-trunk': 'settings',
  'set-recording': 'settings',
  'create-origination-url': 'origination-urls',
  'create-ip-access-control-list': 'ip-access-control-lists',
  'create-ip-address': 'ip-access-control-lists',
  'attach-ip-access-control-list': 'ip-access-control-lists',
  'create-credential-list': 'credential-lists',
  'create-credential': 'credential-lists',
  'attach-credential-list': 'credential-lists',
  'associate-number': 'numbers',
}

const partOfExisting = {
  trunk: null,
  attachment: null,
  'origination-url': 'origination-urls',
  'ip-access-control-list': 'ip-access-control-lists',
  'ip-address': 'ip-access-control-lists',
  'credential-list': 'credential-lists',
  credential: 'credential-lists',
  number: 'numbers',
} as const

export type PartOfPlan = {
  readonly part: CopyPart
  readonly steps: readonly CopyStep[]
  /** Names of what already exists. */
  readonly there: readonly string[]
  /** Those of them that differ from the source and are left unchanged. */
  readonly differs: readonly string[]
}

/** The plan by part. */
export const partsOfPlan = ({ steps, existing }: CopyPlan): readonly PartOfPlan[] =>
  copyParts.map((part) => {
    const there = existing.filter(({ what }) => partOfExisting[what] === part)
    return {
      part,
      steps: steps.filter(({ kind }) => partOfStep[kind] === part),
      there: there.map(({ name }) => name),
      differs: there.flatMap(({ what, name, differs }) => (differs && what === 'origination-url' ? [name] : [])),
    }
  })

/** How much of a part is to be created, and how much already exists. */
export function standingWords({ steps, there, differs }: PartOfPlan): string {
  const isThere = there.length === 0 ? '' : counted(there.length, 'already exists', 'already exist')
  const otherwise = differs.length === 0 ? '' : `; different but left unchanged: ${someWords(differs)}`
  if (steps.length === 0) return isThere === '' ? 'Nothing to copy' : `${isThere}, nothing to do${otherwise}`
  return `${counted(steps.length, 'request')}${isThere === '' ? '' : `; ${isThere}`}${otherwise}`
}

/**
 * Why a part has nothing to copy and gets no checkbox; null if it has something.
 * @param plan with every part chosen, because a part that was left out has no steps
 */
export function nothingToCopy(of: PartOfPlan, plan: CopyPlan, source: CopySource, target: CopyTarget): string | null {
  const { part, steps, there } = of
  const isUndecided = part === 'numbers' && plan.leftOut.some(isTakeable)
  const isSentWithTrunk = part === 'settings' && plan.steps.some(({ kind }) => kind === 'create-trunk')
  if (steps.length > 0 || isUndecided || isSentWithTrunk) return null
  if (part !== 'settings' && source[sourceItems[part]].length === 0)
    return `None in ${regionLabel(source.instance.region)}`
  if (there.length > 0) return standingWords(of)
  return part === 'settings' && target.instance !== null
    ? `Already the same in ${regionLabel(target.region)}`
    : 'None can be copied; see below'
}

const isTakeable = ({ kind }: CopyPlan['leftOut'][number]): boolean =>
  kind === 'on-another-trunk' || kind === 'answered-by-webhook'

const sourceItems = {
  'origination-urls': 'originationUrls',
  'ip-access-control-lists': 'ipAccessControlLists',
  'credential-lists': 'credentialLists',
  numbers: 'numbers',
} as const
