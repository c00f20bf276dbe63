import { type Instant, instantOf } from '../../domain/base/instant.ts'
import { serverNow } from '../../twilio/server-clock.ts'

const key = 'demo-story'

/** What was there for a while only, and is a step done all the same. */
type Seen = 'gap' | 'review'

/** What a reload must not forget: since when calls count, and what was seen since. */
type Memory = { readonly began: Instant; readonly seen: readonly Seen[] }

const all: readonly Seen[] = ['gap', 'review']

let memory: Memory | undefined

function stored(): Memory | undefined {
  try {
    const [began, ...words] = (sessionStorage.getItem(key) ?? '').split(' ')
    const instant = instantOf(Number(began || Number.NaN))
    return instant === undefined ? undefined : { began: instant, seen: all.filter((one) => words.includes(one)) }
  } catch {
    return undefined
  }
}

function keep(next: Memory): Memory {
  memory = next
  try {
    sessionStorage.setItem(key, [next.began, ...next.seen].join(' '))
  } catch {
    // Storage is blocked: a reload begins the story anew.
  }
  return next
}

/** A record's time counts whole seconds. */
const thisSecond = (): Instant => instantOf(Math.floor(serverNow() / 1000) * 1000) ?? serverNow()

export const storyMemory = (): Memory => memory ?? stored() ?? keep({ began: thisSecond(), seen: [] })
export const beginStory = (): Memory => keep({ began: thisSecond(), seen: [] })
export const wasSeen = (what: Seen): boolean => storyMemory().seen.includes(what)
export function noteSeen(what: Seen): void {
  const { began, seen } = storyMemory()
  if (!seen.includes(what)) keep({ began, seen: [...seen, what] })
}
