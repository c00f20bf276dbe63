/** As long as a list takes to be read again on a slow line. */
const watchedMs = 15_000

/**
 * For when a dialog has given the focus back. Its opener may go a moment later, with the row that was deleted or the
 * link that is done with, once the list is read again: the focus would be on nothing then. Stops as soon as the person
 * goes on.
 * @param lost what to do about it
 */
export function watchOpener(lost: () => void): void {
  const opener = document.activeElement
  if (opener === null || opener === document.body) return
  const listening = new AbortController()
  const { signal } = listening
  const observer = new MutationObserver(() => {
    if (opener.isConnected) return
    stop()
    // After the commit that took it, which may give the focus to something itself.
    setTimeout(() => {
      if (document.activeElement === document.body) lost()
    })
  })
  const timer = setTimeout(stop, watchedMs)
  for (const event of ['focusin', 'keydown', 'pointerdown'] as const) {
    document.addEventListener(event, stop, { signal, capture: true })
  }
  observer.observe(document.body, { childList: true, subtree: true })

  function stop(): void {
    clearTimeout(timer)
    observer.disconnect()
    listening.abort()
  }
}
