import { tabStorage } from '../../browser/web-storage.ts'
import { type Instant, instantOf } from '../../domain/base/instant.ts'
import { serverNow } from '../../twilio/server-clock.ts'

/** A passing state that completes a step: the check must remember that it happened. */
type Seen = 'gap' | 'review'

/** Survives a reload. Calls count from `began`. */
type Memory = { readonly began: Instant; readonly seen: readonly Seen[] }

const all: readonly Seen[] = ['gap', 'review']

let memory: Memory | undefined

function stored(): Memory | undefined {
  const [began, ...words] = (tabStorage.read('demo-story') ?? '').split(' ')
  const instant = instantOf(Number(began || Number.NaN))
  return instant === undefined ? undefined : { began: instant, seen: all.filter((one) => words.includes(one)) }
}

function keep(next: Memory): Memory {
  memory = next
  tabStorage.write('demo-story', [next.began, ...next.seen].join(' '))
  return next
}

/** Call records have times in whole seconds. */
const thisSecond = (): Instant => instantOf(Math.floor(serverNow() / 1000) * 1000) ?? serverNow()

export const storyMemory = (): Memory => memory ?? stored() ?? keep({ began: thisSecond(), seen: [] })
export const beginStory = (): Memory => keep({ began: thisSecond(), seen: [] })
export const wasSeen = (what: Seen): boolean => storyMemory().seen.includes(what)
export function noteSeen(what: Seen): void {
  const { began, seen } = storyMemory()
  if (!seen.includes(what)) keep({ began, seen: [...seen, what] })
}
