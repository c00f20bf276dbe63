import { accountLimits, type LimitName } from '../account/account-limits.ts'
import type { CopyChoices, Existing, LeftOut, ListClash, PlanPart, TrunkRef } from './copy-plan.ts'
import { type CopyAction, type CopyStep, known, made, needed, type Ref, type StepId } from './copy-step.ts'
import { type ListKind, mostOfListName } from '../fields/field-rules.ts'

/** One list of either kind, with its entries. */
type CopiedList<Sid, Item> = { readonly sid: Sid; readonly name: string; readonly items: readonly Item[] }

/** How a kind of list is copied. Entries with the same key are equal. */
export type ListCopy<Sid extends string, Item> = {
  readonly kind: ListKind
  readonly lists: LimitName
  readonly items: LimitName
  readonly item: 'ip-address' | 'credential'
  readonly source: readonly CopiedList<Sid, Item>[]
  readonly target: readonly CopiedList<Sid, Item>[]
  readonly attached: readonly Sid[]
  readonly trunk: TrunkRef
  readonly keyOf: (item: Item) => string
  readonly create: (friendlyName: string) => CopyAction
  readonly add: (list: Ref<Sid>, item: Item) => CopyAction
  readonly attach: (list: Ref<Sid>, name: string) => CopyAction
  /** What to tell the operator about an entry that already exists. */
  readonly ofExisting: (item: Item, list: string) => readonly LeftOut[]
}

/** A list as it will be in the target. */
type Planned<Sid> = { readonly list: Ref<Sid>; readonly keys: Set<string>; isAttached: boolean }

/** Finds each list by name or creates it, adds missing entries, and attaches it once it is complete. */
export function listsPart<Sid extends string, Item>(copy: ListCopy<Sid, Item>, choices: CopyChoices): PlanPart {
  const { kind, source, target, keyOf } = copy
  const planned = new Map<string, Planned<Sid>>()
  for (const { sid, name, items } of target) {
    const isAttached = copy.attached.includes(sid)
    planned.set(name, { list: known(sid), keys: new Set(items.map(keyOf)), isAttached })
  }
  const steps: CopyStep[] = []
  const existing: Existing[] = []
  const clashes: ListClash[] = []
  const leftOut: LeftOut[] = []
  for (const list of source) {
    const name = choices.listNames.get(list.sid) ?? list.name
    const id = `${kind}/${list.sid}`
    const found = planned.get(name)
    if (found === undefined && planned.size >= accountLimits[copy.lists].most) {
      leftOut.push({ kind: 'no-room', limit: copy.lists, names: [name] })
      continue
    }
    const here: Planned<Sid> = found ?? { list: made(id), keys: new Set(), isAttached: false }
    planned.set(name, here)
    if (found) {
      const keys = new Set(list.items.map(keyOf))
      const more = [...found.keys].filter((key) => !keys.has(key))
      existing.push({ id, what: kind, name, differs: more.length > 0 })
      if (found.list.kind === 'known' && !found.isAttached)
        clashes.push({ kind, sourceSid: list.sid, name, more, freeName: freeName(kind, name, [...planned.keys()]) })
    } else steps.push({ id, needs: [], ...copy.create(name) })
    const items = itemsPart(copy, list, name, here)
    steps.push(...items.steps)
    existing.push(...items.existing)
    leftOut.push(...items.leftOut)
    const attachment = `attachment/${list.sid}`
    if (here.isAttached) existing.push({ id: attachment, what: 'attachment', name, differs: false })
    else {
      const needs = [...needed(copy.trunk, here.list), ...items.steps.map((step) => step.id)]
      steps.push({ id: attachment, needs, ...copy.attach(here.list, name) })
    }
    here.isAttached = true
  }
  return { steps, existing, clashes, leftOut }
}

function itemsPart<Sid extends string, Item>(
  copy: ListCopy<Sid, Item>,
  from: CopiedList<Sid, Item>,
  name: string,
  { list, keys }: Planned<Sid>,
) {
  const steps: CopyStep[] = []
  const existing: Existing[] = []
  const leftOut: LeftOut[] = []
  const beyond: string[] = []
  for (const item of from.items) {
    const key = copy.keyOf(item)
    const id: StepId = `${copy.item}/${from.sid}/${key}`
    if (keys.has(key)) {
      existing.push({ id, what: copy.item, name: key, differs: false })
      leftOut.push(...copy.ofExisting(item, name))
    } else if (keys.size >= accountLimits[copy.items].most) beyond.push(key)
    else {
      keys.add(key)
      steps.push({ id, needs: needed(list), ...copy.add(list, item) })
    }
  }
  if (beyond.length > 0) leftOut.push({ kind: 'no-room', limit: copy.items, names: beyond })
  return { steps, existing, leftOut }
}

/** "Office SBC 2" or the next free number, within the length that Twilio accepts. */
export function freeName(kind: ListKind, name: string, taken: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`
    const free = `${name.slice(0, mostOfListName[kind] - ending.length)}${ending}`
    if (!taken.includes(free)) return free
  }
}
