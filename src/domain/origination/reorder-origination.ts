import type { Edited } from './origination-distribution.ts'
import { orderOfUse } from './origination-order.ts'
import { parsePriority, type Priority } from '../account/origination-url.ts'

/** A new priority for one URI. Weights stay, because they only matter within one priority. */
export type PriorityEdit = { readonly sid: string; readonly priority: Priority }

type Step = readonly Edited[]

/**
 * Moves a URI one notch in the order. A URI that shares its priority gets a step of its own; one that is alone joins the
 * neighbouring step. Null if it is disabled or cannot move further.
 */
export function moveByNotch(
  urls: readonly Edited[],
  sid: string,
  way: 'earlier' | 'later',
): readonly PriorityEdit[] | null {
  const steps = stepsOf(urls)
  const at = steps.findIndex((step) => step.some((url) => url.sid === sid))
  const step = steps[at]
  if (step === undefined) return null
  const url = step.find((one) => one.sid === sid)
  const others = step.filter((one) => one !== url)
  if (url && others.length > 0)
    return fewestEdits(steps.toSpliced(at, 1, ...(way === 'earlier' ? [[url], others] : [others, [url]])), sid)
  const [neighbour] = steps[way === 'earlier' ? at - 1 : at + 1] ?? []
  return neighbour ? [edited(sid, neighbour.priority)] : null
}

const lowest = 0
const highest = 65_535

function edited(sid: string, value: number): PriorityEdit {
  const priority = parsePriority(value)
  if (priority === undefined) throw new Error(`${value} is not a priority`)
  return { sid, priority }
}

/** The enabled URIs by priority. */
function stepsOf(urls: readonly Edited[]): readonly Step[] {
  const order = orderOfUse(urls).filter(({ step }) => step !== null)
  return [...new Set(order.map(({ step }) => step))].map((step) =>
    order.flatMap((one) => (one.step === step ? [one.url] : [])),
  )
}

/** A step that keeps the priority of some of its URIs. `saved` includes the kept steps before it. */
type Kept = { readonly at: number; readonly priority: number; readonly saved: number; readonly before: Kept | null }

/**
 * The fewest priority changes that give this order: as many URIs as possible keep theirs, with room between them for the
 * other steps. Among equal solutions, prefers to edit the moved URI.
 */
function fewestEdits(steps: readonly Step[], movedSid: string): readonly PriorityEdit[] {
  const worth = (step: Step, priority: number): number =>
    step.reduce((sum, url) => sum + (url.priority === priority ? (url.sid === movedSid ? 1 : 2) : 0), 0)
  const kept: Kept[] = [{ at: -1, priority: lowest - 1, saved: 0, before: null }]
  const best = (at: number, priority: number): Kept | undefined =>
    kept
      .filter((one) => one.at < at && priority - one.priority >= at - one.at)
      .reduce<Kept | undefined>((most, one) => (most && most.saved >= one.saved ? most : one), undefined)
  for (const [at, step] of steps.entries()) {
    for (const priority of new Set(step.map((url) => url.priority))) {
      const before = best(at, priority)
      if (before) kept.push({ at, priority, saved: before.saved + worth(step, priority), before })
    }
  }
  const priorities = filledIn(chainOf(best(steps.length, highest + 1)), steps.length)
  return steps.flatMap((step, at) =>
    step.filter((url) => url.priority !== priorities[at]).map((url) => edited(url.sid, priorities[at] ?? lowest)),
  )
}

function chainOf(last: Kept | undefined): readonly Kept[] {
  const chain: Kept[] = []
  for (let one: Kept | null = last ?? null; one; one = one.before) chain.unshift(one)
  return chain
}

/** A priority for each step: evenly between two kept ones, and after the last in steps of ten if there is room. */
function filledIn(chain: readonly Kept[], count: number): readonly number[] {
  const priorities: number[] = []
  for (const [index, { at, priority }] of chain.entries()) {
    const next = chain[index + 1] ?? { at: count, priority: highest + 1 }
    if (at >= 0) priorities.push(priority)
    const gaps = next.at - at
    const isLast = next.at === count
    const even = (next.priority - priority) / gaps
    const by = isLast ? Math.min(10, even) : even
    for (let step = 1; step < gaps; step += 1) priorities.push(Math.round(priority + by * step))
  }
  return priorities
}
