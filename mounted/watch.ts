import type { FrameWindow } from './frame.ts'

export type Watch = {
  /** Allows failed API answers. 404 for routes and call records is always allowed. */
  readonly expectApiFailures: () => void
  /** Allows errors whose text matches the pattern, because the test provokes them. */
  readonly expectErrors: (pattern: RegExp) => void
  /** The problems so far. */
  readonly look: () => readonly string[]
  /** Returns and clears the problems, for a test that checks them itself. */
  readonly take: () => readonly string[]
}

export type Watcher = Watch & {
  /** Listens in a frame that has loaded and not started. */
  readonly listenIn: (view: FrameWindow) => void
  readonly noteAnswer: (url: URL, status: number) => void
}

/** Records console errors, uncaught errors, unexpected failures of the API and requests to other origins. */
export function createWatcher(): Watcher {
  const wrong: string[] = []
  const expected: RegExp[] = []
  let apiFailures = false
  const note = (text: string): void => {
    if (!expected.some((pattern) => pattern.test(text))) wrong.push(text)
  }
  return {
    expectApiFailures: () => void (apiFailures = true),
    expectErrors: (pattern) => void expected.push(pattern),
    look: () => [...wrong],
    take: () => wrong.splice(0),
    listenIn(view) {
      view.console.error = (...parts: unknown[]) => note(`console: ${parts.map(String).join(' ')}`)
      view.addEventListener('error', ({ message }) => note(`uncaught: ${message}`))
      view.addEventListener('unhandledrejection', ({ reason }) => note(`uncaught: ${String(reason)}`))
    },
    noteAnswer({ origin, pathname, href }, status) {
      if (origin !== location.origin) note(`left the origin: ${href}`)
      const isOrdinary = status === 404 && /\/routes\/v2\/|\/Calls\/CA/.test(pathname)
      if (status >= 400 && !isOrdinary && !apiFailures) note(`API answered ${status}: ${href}`)
    },
  }
}
