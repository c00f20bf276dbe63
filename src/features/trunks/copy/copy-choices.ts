import {
  copyAll,
  type CopyChoices,
  type CopyPart,
  copyParts,
  type CopyPlan,
  type CopySource,
  type CopyTarget,
} from '../../../domain/copy/copy-plan.ts'
import { trunkDefaults } from '../../../domain/copy/copy-settings.ts'
import type { E164 } from '../../../domain/base/e164.ts'
import { fieldProblemWords } from '../../../domain/fields/field-problem-text.ts'
import { type ListKind, parseListName } from '../../../domain/fields/field-rules.ts'
import { planCopy } from '../../../domain/copy/plan-copy.ts'
import { edgeOf, parseSipUri } from '../../../domain/base/sip-uri.ts'

/** Both Regions as loaded. */
export type CopySides = { readonly source: CopySource; readonly target: CopyTarget }

/**
 * The initial choices: everything, except settings that someone changed in the target. Settings that still have Twilio's
 * defaults are left over from an interrupted copy.
 */
export function firstChoices(sides: CopySides): CopyChoices {
  const { source, target } = sides
  const { instance } = target
  if (instance === null) return copyAll
  const listNames = namesOfEarlierCopy(sides)
  const { steps } = planCopy(source, target, { ...copyAll, parts: ['settings'] })
  const isChosen = steps.some((step) => {
    if (step.kind === 'set-recording') return instance.recording.mode !== 'do-not-record'
    if (step.kind !== 'update-trunk') return false
    const present = new Map<string, unknown>(Object.entries(instance))
    const defaults = new Map<string, unknown>(Object.entries(trunkDefaults))
    return Object.keys(step.changes).some((name) => present.get(name) !== defaults.get(name))
  })
  const parts = copyParts.filter((part) => part !== 'settings' || !isChosen)
  return { ...copyAll, listNames, parts, edge: edgeOfEarlierCopy(sides) }
}

/** Recognizes URIs that an earlier copy created with the edge next to the target's Region. */
function edgeOfEarlierCopy({ source, target }: CopySides): CopyChoices['edge'] {
  const missing = (edge: CopyChoices['edge']) =>
    planCopy(source, target, { ...copyAll, parts: ['origination-urls'], edge }).steps.length
  return missing('home') < missing('as-is') ? 'home' : 'as-is'
}

/** Recognizes "Office SBC 2" as the copy of "Office SBC" by an earlier run that avoided a clash. */
function namesOfEarlierCopy(sides: CopySides): CopyChoices['listNames'] {
  const { clashes } = planCopy(sides.source, sides.target, copyAll)
  return new Map(
    clashes.flatMap(({ kind, name, sourceSid }) => {
      const copy = attachedNames(kind, sides).find(
        (one) => one.startsWith(`${name} `) && /^\d+$/.test(one.slice(name.length + 1)),
      )
      return copy === undefined ? [] : [[sourceSid, copy]]
    }),
  )
}

const listsOf = (kind: ListKind, { target }: CopySides) =>
  kind === 'credential-list' ? target.credentialLists : target.ipAccessControlLists

function attachedNames(kind: ListKind, sides: CopySides): readonly string[] {
  const { attachedCredentialLists, attachedIpAccessControlLists } = sides.target
  const attached = new Set<string>([...attachedCredentialLists, ...attachedIpAccessControlLists])
  return listsOf(kind, sides).flatMap(({ sid, friendlyName }) => (attached.has(sid) ? [friendlyName] : []))
}

/** The plan before clashes and numbers are decided. */
export const undecided = ({ source, target }: CopySides, choices: CopyChoices): CopyPlan =>
  planCopy(source, target, { ...choices, listNames: new Map(), takeOver: new Set() })

export const withPart = (choices: CopyChoices, part: CopyPart, isCopied: boolean): CopyChoices => ({
  ...choices,
  parts: copyParts.filter((one) => (one === part ? isCopied : choices.parts.includes(one))),
})

/** @param name null uses the target's list of the same name */
export function withListName(choices: CopyChoices, sourceSid: string, name: string | null): CopyChoices {
  const listNames = new Map(choices.listNames)
  if (name === null) listNames.delete(sourceSid)
  else listNames.set(sourceSid, name)
  return { ...choices, listNames }
}

export function withTakeOver(choices: CopyChoices, numbers: readonly E164[], isTaken: boolean): CopyChoices {
  const takeOver = new Set(choices.takeOver)
  for (const number of numbers) {
    if (isTaken) takeOver.add(number)
    else takeOver.delete(number)
  }
  return { ...choices, takeOver }
}

/** Spaces around a name are not sent. */
export const forPlan = (choices: CopyChoices): CopyChoices => ({
  ...choices,
  listNames: new Map([...choices.listNames].map(([sid, name]) => [sid, name.trim()])),
})

/**
 * What is wrong with the name of a new list, or null.
 * @param ours names that an earlier run of this copy created, which may be used again
 */
export function newNameProblem(kind: ListKind, name: string, sides: CopySides, ours: readonly string[]): string | null {
  const known = [...ours, ...attachedNames(kind, sides)]
  const others = listsOf(kind, sides).map(({ friendlyName }) => friendlyName)
  const parsed = parseListName(
    name,
    kind,
    others.filter((other) => !known.includes(other)),
  )
  return parsed.ok ? null : fieldProblemWords(parsed.problem, 'The name')
}

/** All users of the source, each with the step that would create it. */
export const usersOf = ({ credentialLists }: CopySource) =>
  credentialLists.flatMap((list) =>
    list.credentials.map(({ sid, username }) => ({ id: `credential/${list.sid}/${username}`, sid, username })),
  )

export const hasEdges = ({ originationUrls }: CopySource): boolean =>
  originationUrls.some(({ sipUrl }) => edgeOf(parseSipUri(sipUrl)) !== null)
