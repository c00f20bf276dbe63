import { type Instant, instantOf } from '../domain/instant.ts'
import { serverNow } from '../twilio/server-clock.ts'

const key = 'demo-story'

/** What a reload must not forget: since when calls count, and whether the gap of the last step was there. */
type Memory = { readonly began: Instant; readonly sawGap: boolean }

let memory: Memory | undefined

function stored(): Memory | undefined {
  try {
    const [began, sawGap] = (sessionStorage.getItem(key) ?? '').split(' ')
    const instant = instantOf(Number(began || Number.NaN))
    return instant === undefined ? undefined : { began: instant, sawGap: sawGap === 'gap' }
  } catch {
    return undefined
  }
}

function keep(next: Memory): Memory {
  memory = next
  try {
    sessionStorage.setItem(key, `${next.began} ${next.sawGap ? 'gap' : ''}`)
  } catch {
    // Storage is blocked: a reload begins the story anew.
  }
  return next
}

/** A record's time counts whole seconds. */
const thisSecond = (): Instant => instantOf(Math.floor(serverNow() / 1000) * 1000) ?? serverNow()

export const storyMemory = (): Memory => memory ?? stored() ?? keep({ began: thisSecond(), sawGap: false })
export const beginStory = (): Memory => keep({ began: thisSecond(), sawGap: false })
export const noteGapSeen = (): Memory => keep({ ...storyMemory(), sawGap: true })
