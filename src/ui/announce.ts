type Listener = (text: string) => void

/** The last is the innermost: an open modal dialog makes the rest of the page inert, its live region included. */
const listeners: Listener[] = []

/** Long enough for a dialog that closes in the same breath to be gone, and for screen readers to see a change. */
const settleMs = 100

/** A dialog that closes this soon after a sentence was said in it takes the sentence along: it is said again outside. */
const heardMs = 1000

type Said = { readonly text: string; readonly to: Listener; readonly at: number }
let last: Said | null = null

/** Says a sentence politely to screen readers, in the one live region that they can hear now. */
export function announce(text: string): void {
  setTimeout(() => say(text), settleMs)
}

function say(text: string): void {
  const to = listeners.at(-1)
  if (!to) return
  last = { text, to, at: Date.now() }
  to(text)
}

/** For `Announcer` only: takes over the announcements until the returned function is called. */
export function listenForAnnouncements(listener: Listener): () => void {
  listeners.push(listener)
  return () => {
    const at = listeners.indexOf(listener)
    if (at >= 0) listeners.splice(at, 1)
    if (last?.to === listener && Date.now() - last.at < heardMs) announce(last.text)
  }
}
