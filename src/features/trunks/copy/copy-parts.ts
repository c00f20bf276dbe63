import {
  type CopyPart,
  copyParts,
  type CopyPlan,
  type CopySource,
  type CopyTarget,
} from '../../../domain/copy/copy-plan.ts'
import type { CopyStep } from '../../../domain/copy/copy-step.ts'
import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import { counted, someWords } from '../../../domain/verdict/words.ts'

export const partLabels: Readonly<Record<CopyPart, string>> = {
  settings: 'Settings and recording',
  'origination-urls': 'Origination URIs',
  'ip-access-control-lists': 'IP access control lists, with their addresses',
  'credential-lists': 'Credential lists, with their users',
  numbers: 'Numbers',
}

/** Null for the trunk itself, which is part of every copy into a Region that has none. */
function partOf({ kind }: CopyStep): CopyPart | null {
  switch (kind) {
    case 'create-trunk':
      return null
    case 'update-trunk':
    case 'set-recording':
      return 'settings'
    case 'create-origination-url':
      return 'origination-urls'
    case 'create-ip-access-control-list':
    case 'create-ip-address':
    case 'attach-ip-access-control-list':
      return 'ip-access-control-lists'
    case 'create-credential-list':
    case 'create-credential':
    case 'attach-credential-list':
      return 'credential-lists'
    case 'associate-number':
      return 'numbers'
    default:
      return exhaustive(kind)
  }
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
  /** Names of what is there already. */
  readonly there: readonly string[]
  /** Of these, what is set otherwise there, and is left as it is. */
  readonly differs: readonly string[]
}

/** The plan by parts, in their order. */
export const partsOfPlan = ({ steps, existing }: CopyPlan): readonly PartOfPlan[] =>
  copyParts.map((part) => {
    const there = existing.filter(({ what }) => partOfExisting[what] === part)
    return {
      part,
      steps: steps.filter((step) => partOf(step) === part),
      there: there.map(({ name }) => name),
      differs: there.flatMap(({ what, name, differs }) => (differs && what === 'origination-url' ? [name] : [])),
    }
  })

/** How much of a part is to be made, and how much is there. */
export function standingWords({ steps, there, differs }: PartOfPlan): string {
  const isThere = there.length === 0 ? '' : `${counted(there.length, 'thing is', 'things are')} there already`
  const otherwise = differs.length === 0 ? '' : `, set otherwise and left as it is: ${someWords(differs)}`
  if (steps.length === 0) return isThere === '' ? 'Nothing to copy' : `${isThere}: nothing to do${otherwise}`
  return `${counted(steps.length, 'request')}${isThere === '' ? '' : `; ${isThere}`}${otherwise}`
}

/**
 * Why a part has nothing that could be copied, so that there is nothing to tick; null when it has. Said of the plan in
 * which every part is chosen: one that was left out has no steps either.
 */
export function nothingToCopy(of: PartOfPlan, plan: CopyPlan, source: CopySource, target: CopyTarget): string | null {
  const { part, steps, there } = of
  const isUndecided = part === 'numbers' && plan.leftOut.some(isTakeable)
  const isSentWithTrunk = part === 'settings' && plan.steps.some(({ kind }) => kind === 'create-trunk')
  if (steps.length > 0 || isUndecided || isSentWithTrunk) return null
  if (part !== 'settings' && countIn(part, source) === 0) return `None in ${regionLabel(source.instance.region)}`
  if (there.length > 0) return standingWords(of)
  return part === 'settings' && target.instance !== null
    ? `The same in ${regionLabel(target.region)} already`
    : 'None that can be copied: see below'
}

const isTakeable = ({ kind }: CopyPlan['leftOut'][number]): boolean =>
  kind === 'on-another-trunk' || kind === 'answered-by-webhook'

function countIn(part: Exclude<CopyPart, 'settings'>, source: CopySource): number {
  switch (part) {
    case 'origination-urls':
      return source.originationUrls.length
    case 'ip-access-control-lists':
      return source.ipAccessControlLists.length
    case 'credential-lists':
      return source.credentialLists.length
    case 'numbers':
      return source.numbers.length
    default:
      return exhaustive(part)
  }
}
