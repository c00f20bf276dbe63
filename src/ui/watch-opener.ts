/** Enough time to load a list again on a slow connection. */
const watchedMs = 15_000

/**
 * Call it after a dialog has returned the focus. The opener may disappear when the list is loaded again, for example with
 * a deleted row, and the focus with it. Stops when the operator continues.
 * @param lost called if the focus is lost
 */
export function watchOpener(lost: () => void): void {
  const opener = document.activeElement
  if (opener === null || opener === document.body) return
  const listening = new AbortController()
  const { signal } = listening
  const observer = new MutationObserver(() => {
    if (opener.isConnected) return
    stop()
    // After the commit, which may itself move the focus.
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
