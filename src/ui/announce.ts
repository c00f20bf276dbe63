type Listener = (text: string) => void

/** The last is the innermost: an open modal dialog makes the rest of the page inert, including its live region. */
const listeners: Listener[] = []

/** Waits until a closing dialog is gone and screen readers can notice the change. */
const settleMs = 100

/** If a dialog closes this soon after an announcement in it, the announcement is lost, so it is repeated outside. */
const heardMs = 1000

type Said = { readonly text: string; readonly to: Listener; readonly at: number }
let last: Said | null = null

/** Announces a sentence politely to screen readers, in the live region that is not inert. */
export function announce(text: string): void {
  setTimeout(() => say(text), settleMs)
}

function say(text: string): void {
  const to = listeners.at(-1)
  if (!to) return
  last = { text, to, at: Date.now() }
  to(text)
}

/** For `Announcer` only: receives the announcements until the returned function is called. */
export function listenForAnnouncements(listener: Listener): () => void {
  listeners.push(listener)
  return () => {
    const at = listeners.indexOf(listener)
    if (at >= 0) listeners.splice(at, 1)
    if (last?.to === listener && Date.now() - last.at < heardMs) announce(last.text)
  }
}
