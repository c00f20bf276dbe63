import { originationSteps, type OrderedUrl } from './origination-order.ts'
import { type OriginationUrl, parsePriority, type Priority } from './origination-url.ts'

type Movable = OrderedUrl & Pick<OriginationUrl, 'sid'>
type Sid = OriginationUrl['sid']

export type PriorityEdit = { readonly sid: Sid; readonly from: Priority; readonly to: Priority }

/**
 * One notch in the order of use: a URI that shares its priority gets one of its own beside it; one that stands alone
 * joins its neighbours. With the fewest priorities changed, those of other URIs last. Empty when it can go no further
 * that way, or is disabled, which has no place in the order.
 */
export function moveInOrder(urls: readonly Movable[], sid: Sid, way: 'up' | 'down'): readonly PriorityEdit[] {
  const steps = originationSteps(urls).map((step) => step.map(({ url }) => url))
  const at = steps.findIndex((step) => step.some((url) => url.sid === sid))
  const moved = steps[at]?.find((url) => url.sid === sid)
  const others = steps[at]?.filter((url) => url.sid !== sid) ?? []
  if (!moved) return []
  const neighbour = steps[way === 'up' ? at - 1 : at + 1]
  if (others.length === 0 && !neighbour) return []
  const group = others.length === 0 ? [[moved, ...(neighbour ?? [])]] : [[moved], others]
  const taken = others.length === 0 ? 2 : 1
  const first = others.length === 0 && way === 'up' ? at - 1 : at
  return renumbered(steps.toSpliced(first, taken, ...(way === 'up' ? group : group.toReversed())), sid)
}

/** What stands for a step: a priority that one of its URIs has, or null, which is to be found. */
type Plan = { readonly priorities: readonly (number | null)[]; readonly cost: number }

const above = -1
const below = 65_536

/** Every step gets a priority above the one before it; what need not change keeps its own. */
function renumbered(steps: readonly (readonly Movable[])[], moved: Sid): readonly PriorityEdit[] {
  const plan = cheapest(steps, moved)
  const priorities = plan && filled(plan.priorities)
  return steps.flatMap((step, index) =>
    step.flatMap(({ sid, priority }): PriorityEdit[] => {
      const to = parsePriority(priorities?.[index] ?? priority)
      return to === undefined || to === priority ? [] : [{ sid, from: priority, to }]
    }),
  )
}

/** Fewest changes first; among equal ones that of the URI that was moved. */
const costOf = (step: readonly Movable[], kept: number | null, moved: Sid): number =>
  step.filter(({ priority }) => priority !== kept).reduce((cost, { sid }) => cost + (sid === moved ? 100 : 101), 0)

/** Ten URIs at most: all ways are looked at. */
function cheapest(steps: readonly (readonly Movable[])[], moved: Sid): Plan | undefined {
  let plans: readonly Plan[] = [{ priorities: [], cost: 0 }]
  for (const step of steps) {
    const choices = [...new Set(step.map(({ priority }): number => priority)), null]
    plans = plans.flatMap(({ priorities, cost }) =>
      choices.map((kept) => ({ priorities: [...priorities, kept], cost: cost + costOf(step, kept, moved) })),
    )
  }
  return plans.filter(({ priorities }) => hasRoom(priorities)).toSorted((a, b) => a.cost - b.cost)[0]
}

type Gap = { readonly after: number; readonly before: number; readonly size: number }

/** The runs of priorities that are to be found, each between the kept ones around it. */
function gapsOf(priorities: readonly (number | null)[]): readonly Gap[] {
  const gaps: Gap[] = []
  let after = above
  let size = 0
  for (const priority of [...priorities, below]) {
    if (priority === null) size += 1
    else {
      gaps.push({ after, before: priority, size })
      after = priority
      size = 0
    }
  }
  return gaps
}

const hasRoom = (priorities: readonly (number | null)[]): boolean =>
  gapsOf(priorities).every(({ after, before, size }) => before - after > size)

/** In the middle between two that are kept; in tens after the last one. */
function filled(priorities: readonly (number | null)[]): readonly number[] {
  return gapsOf(priorities).flatMap(({ after, before, size }) => {
    const isLast = before === below
    const step = isLast && after + 10 * size < below ? 10 : (before - after) / (size + 1)
    const found = Array.from({ length: size }, (_, index) => after + Math.floor(step * (index + 1)))
    return isLast ? found : [...found, before]
  })
}
