import { type CopyPart, copyParts, type CopyPlan } from '../../domain/copy-plan.ts'
import type { CopyStep } from '../../domain/copy-step.ts'
import { exhaustive } from '../../domain/exhaustive.ts'

export const partLabels: Readonly<Record<CopyPart, string>> = {
  settings: 'Settings and recording',
  'origination-urls': 'Origination URIs',
  'ip-access-control-lists': 'IP access control lists, with their addresses',
  'credential-lists': 'Credential lists, with their users',
  numbers: 'Numbers',
}

/** Null for the trunk itself, which is part of every copy into a Region that has none. */
export function partOf({ kind }: CopyStep): CopyPart | null {
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
